import { checkFiles, describePlaced, type FileReport } from "@tdh/schemas/files";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tdh-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date("2026-11-04T12:00:00Z");

const office = `kind: office
id: example
name: { en: Example Office }
country: NL
locales: [en]
url: https://example.org
address: { street: Main Street 1, postalCode: 1000 AA, city: Exampleton, country: NL }
privacyUrl: /privacy
`;
const petition = `kind: petition
id: wells
locales: [en]
title: { en: Clean water }
demand: { en: Build wells. }
addressee: { en: the council }
goal: 1000
deleteAt: 2030-01-01
fields: [{ name: email, type: email, required: true }]
statement: { text: { en: I agree. }, version: "1" }
privacyUrl: /privacy
`;
const campaign = (...blocks: readonly string[]) => `kind: campaign
version: 2
id: water
office: example
locales: [en]
title: { en: Water }
description: { en: Water for all. }
blocks:
  - { type: headline, title: { en: Water }, lead: { en: For all. } }
${blocks.map((block) => `  - ${block}\n`).join("")}`;
const asks = "{ type: petition, petition: wells }";

describe("documents that point to each other", () => {
  test("are checked together, whatever the order of their files", async () => {
    const files = [write("1.yaml", campaign(asks)), write("2.yaml", petition), write("3.yaml", office)];
    expect(found(await checkFiles(files, { now }))).toEqual([]);
    expect(found(await checkFiles(files.toReversed(), { now }))).toEqual([]);
  });

  test("a kind of which no file is given is not looked for", async () => {
    expect(found(await checkFiles([write("1.yaml", campaign(asks))], { now }))).toEqual([]);
  });

  test("what is not among the files of its kind is told at its place", async () => {
    const files = [
      write("1.yaml", campaign(asks)),
      write("2.yaml", petition.replace("wells", "pumps")),
      write("3.json", JSON.stringify({ kind: "office", id: "other" })),
    ];
    const findings = found(await checkFiles(files, { now }));
    expect(findings).toContain("1.yaml:10:33 petition_unknown");
    // The one office has faults: what it would be called is not known.
    expect(findings).not.toContain("1.yaml:4:9 office_unknown");
  });

  test("nothing is missed that a file at fault may hold", async () => {
    const files = [
      write("1.yaml", campaign(asks)),
      write("2.yaml", petition.replace("wells", "pumps")),
      write("3.yaml", "a: ["),
    ];
    const reports = await checkFiles(files, { now });
    expect(found(reports)).toEqual(["3.yaml:1:5 yaml_unclosed"]);
    expect(reports.map(({ isReadable }) => isReadable)).toEqual([true, true, false]);
  });

  test("two of one kind and one id are each told of the other; another kind may have the same id", async () => {
    const files = [
      write("1.yaml", petition),
      write("2.yaml", petition),
      write("3.yaml", office.replace("example", "wells")),
    ];
    const reports = await checkFiles(files, { now });
    expect(found(reports)).toEqual(["1.yaml:2:5 document_repeated", "2.yaml:2:5 document_repeated"]);
    expect(reports.flatMap(({ findings }) => findings.map((finding) => describePlaced(finding, "en")))).toEqual([
      expect.stringContaining("2.yaml"),
      expect.stringContaining("1.yaml"),
    ]);
  });
});

test("findings come in the order of the file", async () => {
  const text = campaign(
    "{ type: story, person: nobody, heading: { en: H }, text: { en: child porn } }",
    "{ type: quote, person: nobody, text: { en: Q } }",
  );
  const places =
    (await checkFiles([write("1.yaml", text)], { now }))[0]?.findings.map(({ line, column }) => [line, column]) ?? [];
  expect(places.length).toBeGreaterThan(2);
  expect(places).toEqual(
    places.toSorted(([line = 0, column = 0], [other = 0, beside = 0]) => line - other || column - beside),
  );
});

test("consents are measured at the moment that is given", async () => {
  const text = `${campaign("{ type: quote, person: siti, text: { en: Q } }")}people:
  - id: siti
    name: Siti
    naming: pseudonym
    age: 10
    consent:
      givenBy: [child, guardian]
      purposes: [campaign]
      channels: [website]
      date: 2026-01-01
      language: id
      evidenceRef: A 1
      expiresOn: 2027-01-01
    riskReview: { by: safeguarding lead, date: 2026-01-02, outcome: publish }
`;
  const file = write("1.yaml", text);
  expect(found(await checkFiles([file], { now }))).toEqual([]);
  expect(found(await checkFiles([file], { now: new Date("2027-01-01T00:00:00Z") }))).toEqual([
    "1.yaml:23:18 consent_expired",
  ]);
});

test("a file that is gone, a folder, and a file with a wrong name are told as what they are", async () => {
  mkdirSync(join(folder, "folder.yaml"));
  const files = [
    join(folder, "gone.yaml"),
    join(folder, "folder.yaml"),
    write("a.txt", "a: 1"),
    write("big.json", " ".repeat(5_000_000)),
  ];
  expect(found(await checkFiles(files))).toEqual([
    "gone.yaml:1:1 file_unreadable",
    "folder.yaml:1:1 file_unreadable",
    "a.txt:1:1 file_type",
    "big.json:1:1 file_too_large",
  ]);
});

describe("pictures", () => {
  const svg = (width: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="50"><path d="M0 0h9v9z"/></svg>`;
  const shows = (src: string) =>
    `{ type: image, src: "${src}", width: 100, height: 50, depicts: none, decorative: true }`;
  const check = async (src: string) => {
    const [report] = await checkFiles([write("content/1.yaml", campaign(shows(src)))], {
      now,
      images: join(folder, "public"),
    });
    return (
      report?.findings.map(({ code, data, line, column }) => ({ code, reason: data["reason"], line, column })) ?? []
    );
  };
  beforeEach(() => write("public/a/one two.svg", svg(100)));

  test("are read where they lie in the folder that is given", async () => {
    expect(await check("/a/one%20two.svg?v=2#x")).toEqual([]);
    write("public/a/wide.svg", svg(200));
    expect(await check("/a/wide.svg")).toMatchObject([{ code: "image_size_differs", line: 10 }]);
    write("public/a/none.svg", "no picture");
    expect(await check("/a/none.svg")).toMatchObject([{ code: "image_unreadable", line: 10, column: 25 }]);
  });

  test.each(["/gone.svg", "/%00.svg", "/%E0%A4%A.svg", "/a/one%20two.svg/x", `/${"x".repeat(1900)}`])(
    "that are not there are told: %s",
    async (src) => {
      expect(await check(src)).toMatchObject([{ code: "image_not_found" }]);
    },
  );

  test("are not looked at on another site, nor without a folder", async () => {
    expect(await check("https://example.org/gone.svg")).toEqual([]);
    const file = write("content/1.yaml", campaign(shows("/gone.svg")));
    expect(found(await checkFiles([file], { now }))).toEqual([]);
  });

  test("outside of the folder are not read, by no way", async () => {
    write("secret.svg", svg(100));
    symlinkSync(join(folder, "secret.svg"), join(folder, "public/link.svg"));
    symlinkSync(folder, join(folder, "public/up"));
    symlinkSync(join(folder, "public/a"), join(folder, "public/b"));
    for (const src of [
      "/../secret.svg",
      "/%2e%2e/secret.svg",
      "/a/../../secret.svg",
      "/a/..%2F../secret.svg",
      "/link.svg",
      "/up/secret.svg",
    ])
      expect(await check(src), src).toMatchObject([
        { code: "image_unreadable", reason: expect.stringContaining("outside") },
      ]);
    expect(await check("/a")).toMatchObject([{ code: "image_unreadable", reason: "it is no file" }]);
    expect(await check("/b/one%20two.svg")).toEqual([]);
  });

  test("of films and shared links are read too", async () => {
    const text = `${campaign('{ type: video, title: { en: V }, source: { provider: vimeo, id: "1234" }, poster: { src: /p.svg, width: 1, height: 1 }, depicts: none }')}sharing:
  image: { src: /s.svg, width: 1, height: 1, alt: { en: A }, depicts: none }
`;
    const reports = await checkFiles([write("1.yaml", text)], { now, images: join(folder, "public") });
    const column = (text.split("\n")[9]?.indexOf("/p.svg") ?? 0) + 1;
    expect(found(reports)).toEqual([`1.yaml:10:${column} image_not_found`, "1.yaml:12:17 image_not_found"]);
  });
});

test("notes are left out where they are not wanted", async () => {
  const words = "The pump stands beside the school. All the children drink from it. ".repeat(20);
  const file = write("1.yaml", campaign(`{ type: text, heading: { en: H }, text: { en: ${words} } }`));
  expect((await checkFiles([file], { now }))[0]?.findings.map(({ code }) => code)).toEqual(["reading_level"]);
  expect((await checkFiles([file], { now, notes: false }))[0]?.findings).toEqual([]);
});

function write(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Errors and warnings, in short. */
function found(reports: readonly FileReport[]): readonly string[] {
  return reports.flatMap(({ file, findings }) =>
    findings
      .filter(({ severity }) => severity !== "info")
      .map(({ line, column, code }) => `${file.slice(folder.length + 1)}:${line}:${column} ${code}`),
  );
}
