import { checkCampaign, checkDocument, type Finding } from "@tdh/schemas";
import { describe, expect, test } from "vitest";
import { hostileMarkup } from "../testing/arbitrary-texts.js";
import {
  blockOf,
  exampleAppeal,
  exampleDocument,
  exampleOffice,
  examplePetition,
  now,
  personOf,
  placeOf,
  type CampaignDraft,
} from "../testing/example-document.js";

const errors = (document: unknown) =>
  checkDocument(document, { now }).findings.filter(({ severity }) => severity === "error");
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

test.each(hostileMarkup)("%s in every text is text: no error, for a page never makes markup of it", (script) => {
  const document = exampleDocument();
  everyText(document, (words) => `${words} ${script}`);
  expect(errors(document)).toEqual([]);
});

describe.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "//evil.example",
  "/\\evil.example",
  "http://example.org",
])("the link %j", (href) => {
  test.each<[string, string, (draft: CampaignDraft) => void]>([
    ["in a list of links", "links.links.1.href", (draft) => (at(blockOf(draft, "links").links, 1).href = href)],
    ["as a picture", "image.src", (draft) => (blockOf(draft, "image").src = href)],
    ["as a film", "video.source.src", (draft) => (blockOf(draft, "video").source = { provider: "file", src: href })],
    ["as its captions", "video.captions.0.src", (draft) => (at(blockOf(draft, "video").captions, 0).src = href)],
    [
      "as its poster",
      "video.poster.src",
      (draft) => (blockOf(draft, "video").poster = { src: href, width: 1, height: 1 }),
    ],
    [
      "as a source",
      "statistics.statistics.0.source.url",
      (draft) => {
        at(blockOf(draft, "statistics").statistics, 0).source = { title: "Report", url: href, date: "2013" };
      },
    ],
    ["as a help line", "help.lines.2.url", (draft) => (at(blockOf(draft, "help").lines, 2).url = href)],
    [
      "as the picture for sharing",
      "sharing.image.src",
      (draft) => {
        if (draft.sharing?.image) draft.sharing.image.src = href;
      },
    ],
  ])("%s is an error with its place", (_where, path, change) => {
    const document = exampleDocument(change);
    const [block = "", ...rest] = path.split(".");
    const place = block === "sharing" ? ["sharing"] : ["blocks", placeOf(document, block as "links")];
    expect(errors(document)).toMatchObject([
      { code: "format", path: [...place, ...rest.map((step) => (/^\d+$/.test(step) ? Number(step) : step))] },
    ]);
  });

  test("in the other documents is an error with its place", () => {
    const office = exampleOffice((draft) => (draft.url = draft.privacyUrl = href));
    const places = (document: unknown) => errors(document).map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(places(office)).toEqual(["format url", "format privacyUrl"]);
    expect(places(examplePetition((draft) => (draft.privacyUrl = href)))).toEqual(["format privacyUrl"]);
    expect(places(exampleAppeal((draft) => (draft.privacyUrl = href)))).toEqual(["format privacyUrl"]);
  });
});

test.each([
  "javascript:alert(1)",
  "JAVASCRIPT:alert`1`",
  "data:text/html,x",
  "//evil.example",
  "/\\evil.example",
  "http://a.example",
])("a link to %s in a text is an error with its place", (href) => {
  const document = exampleDocument((draft) => (blockOf(draft, "text").text.nl = `Lees [dit](${href}).`));
  expect(errors(document)).toMatchObject([
    { code: "text_link_invalid", path: ["blocks", placeOf(document, "text"), "text", "nl"], data: { href } },
  ]);
});

test.each([
  ["an override of direction", "\u202egpj.exe", "direction-override"],
  ["an isolate of direction", "\u2067abc", "direction-override"],
  ["a sign that nobody sees", "pass\u200bword", "invisible"],
  ["a character that could not be read", "caf\ufffd", "replacement-character"],
  ["another encoding than UTF-8", "cafÃ©", "mojibake"],
])("%s is found in every text", (_what, damage, kind) => {
  const places = ["title", "description", "contentWarning"] as const;
  for (const place of places) {
    const document = exampleDocument((draft) => (draft[place] = { en: `A page ${damage}`, nl: "Een pagina" }));
    expect(checkCampaign(document, { now })).toContainEqual(
      expect.objectContaining({
        severity: "warning",
        code: "text_damaged",
        path: [place, "en"],
        data: expect.objectContaining({ kind }),
      }),
    );
  }
});

test.each(["\u0000", "\u0007", "\u001b", "\u007f", "\u000c"])(
  "the control character %j is an error, for no page may hold it",
  (control) => {
    const document = exampleDocument((draft) => (blockOf(draft, "notice").text.en = `All ${control} we know.`));
    expect(errors(document)).toMatchObject([
      { code: "format", path: ["blocks", placeOf(document, "notice"), "text", "en"], data: { format: "readable" } },
    ]);
  },
);

/** In microseconds of the processor, which others on the machine do not lengthen: what takes longer would not end. */
const soon = 5_000_000;

describe("what is far too large is refused soon", () => {
  const huge = 5 * 2 ** 20;

  test.each([
    ["letters", "x".repeat(huge)],
    ["blanks and then a control character", `${" ".repeat(huge)}\u0001`],
    ["letters and then a control character", `${"x".repeat(huge)}\u0001`],
    ["brackets", "[".repeat(huge)],
    ["lines", "- a\n".repeat(huge / 4)],
  ])("a text of 5 MB: %s", (_what, text) => {
    for (const [place, limit] of [
      ["title", 300],
      ["description", 20_000],
    ] as const) {
      const document = exampleDocument((draft) => (draft[place] = { en: text, nl: "a" }));
      const { findings, user } = timed(document);
      expect(findings).toContainEqual({ severity: "error", code: "too_long", path: [place, "en"], data: { limit } });
      expect(user).toBeLessThan(soon);
    }
  });

  test.each([".", "!?", "…", "- a ", "[a](", "**", "Siti ", "12 ", "born "])(
    "a page full of texts that repeat %j is looked through",
    (part) => {
      const text = `${part.repeat(Math.floor(19_000 / part.length))}x`;
      const { user } = timed(
        exampleDocument((draft) => {
          const block = blockOf(draft, "story");
          for (let count = 0; count < 40; count++) draft.blocks.push({ ...block, id: `t${count}`, text: { en: text } });
        }),
      );
      expect(user).toBeLessThan(4 * soon);
    },
  );

  test.each([
    ["an address", (text: string) => exampleDocument((draft) => (blockOf(draft, "image").src = `/${text}`))],
    ["an id", (text: string) => exampleDocument((draft) => (draft.id = text))],
    ["a name", (text: string) => exampleDocument((draft) => (personOf(draft, "siti").name = text))],
    ["an address of mail", (text: string) => exampleOffice((draft) => (draft.email = `${text}@a.example`))],
  ])("%s of 5 MB", (_what, make) => {
    const { findings, user } = timed(make("x".repeat(huge)));
    expect(codes(findings)).toContain("too_long");
    expect(user).toBeLessThan(soon);
  });

  test("a key of 5 MB", () => {
    const { findings, user } = timed({ ...exampleDocument(), ["x".repeat(huge)]: 1 });
    expect(codes(findings)).toEqual(["unknown_key"]);
    expect(user).toBeLessThan(soon);
  });

  test.each<[string, unknown, string]>([
    ["that are sound", exampleDocument().blocks.at(-1), "too_long"],
    ["that are nothing", null, "too_long"],
    ["with unknown keys", { type: "contact", colour: "red" }, "too_long"],
  ])("100,000 blocks %s", (_what, block, code) => {
    const { findings, user } = timed({ ...exampleDocument(), blocks: Array.from({ length: 100_000 }, () => block) });
    expect(findings).toContainEqual(expect.objectContaining({ code, path: ["blocks"] }));
    expect(findings.length).toBeLessThan(1000);
    expect(user).toBeLessThan(soon);
  });

  test.each<[string, (draft: CampaignDraft) => unknown[] | undefined]>([
    ["people", (draft) => draft.people],
    ["links of a block", (draft) => blockOf(draft, "links").links],
    ["questions of a block", (draft) => blockOf(draft, "faq").questions],
    ["figures of a block", (draft) => blockOf(draft, "statistics").statistics],
    ["help lines of a block", (draft) => blockOf(draft, "help").lines],
    ["languages", (draft) => draft.locales],
  ])("100,000 %s", (_what, listOf) => {
    const document = exampleDocument();
    const list = listOf(document);
    const [first] = list ?? [];
    for (let index = 0; index < 100_000; index++) list?.push(first);
    const { findings, user } = timed(document);
    expect(codes(findings)).toContain("too_long");
    expect(findings.length).toBeLessThan(1000);
    expect(user).toBeLessThan(soon);
  });
});

function timed(document: unknown) {
  const begin = process.cpuUsage();
  const { findings } = checkDocument(document, { now });
  return { findings, user: process.cpuUsage(begin).user };
}

function at<Item>(items: readonly Item[] | undefined, index: number): Item {
  const item = items?.[index];
  if (item === undefined) throw new RangeError(`The example has no item ${index} here.`);
  return item;
}

/** Changes every localised text of a document. */
function everyText(node: unknown, change: (words: string) => string): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "string" && (key === "en" || key === "nl")) Reflect.set(node, key, change(value));
    else everyText(value, change);
  }
}
