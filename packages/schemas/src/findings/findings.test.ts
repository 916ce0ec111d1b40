import { checkCampaign, type Finding, type FindingCode } from "@tdh/schemas";
import { describeFinding, en, findingMessages } from "@tdh/schemas/findings";
import { locales } from "@tdh/schemas/rules";
import { describe, expect, it, test } from "vitest";
import { severities } from "../check/finding.js";
import { formats } from "../formats.js";

type Data = Finding["data"];

const person = { id: "siti" };
const dated = { ...person, date: "2026-11-04" };
const inText = { found: "Jan de Vries" };
const file = { src: "/images/harbour.jpg" };

/** Data as the checks give it. */
const examples: { readonly [code in FindingCode]: Data } = {
  kind_unknown: { allowed: "campaign, petition, donation, office" },
  version_unknown: { version: "7", newest: 2 },
  missing: {},
  unknown_key: { key: "surname" },
  wrong_type: { expected: "string", found: "array" },
  not_among: { found: "headlin", allowed: "headline, story" },
  format: { format: "slug" },
  too_short: { limit: 1 },
  too_long: { limit: 300 },
  too_small: { limit: 13 },
  too_large: { limit: 18 },
  headline_count: { count: 0 },
  id_repeated: { id: "harm" },
  id_reserved: { id: "main" },
  heading_order: {},
  withdrawn_before_published: {},
  closes_before_opens: {},
  deleted_before_closed: {},
  email_field_missing: {},
  repeated: { key: "purpose", value: "newsletter" },
  iban_invalid: {},
  minimum_over_maximum: {},
  suggestion_outside_limits: {},
  transfer_needs_euro: {},
  petition_unknown: { id: "sweetie", known: "school-meals, safe-online" },
  donation_unknown: { id: "sweetie", known: "school-meals" },
  office_unknown: { id: "nl", known: "netherlands" },
  person_unknown: person,
  anchor_unknown: { href: "#harm" },
  text_link_invalid: { href: "http://example.org" },
  person_unused: person,
  language_missing_there: { id: "sweetie", locales: "nl, de" },
  consent_missing: person,
  consent_child_missing: person,
  consent_guardian_missing: person,
  consent_adult_missing: person,
  consent_purpose_missing: { ...person, purpose: "fundraising" },
  consent_channel_missing: { ...person, channel: "social-media" },
  consent_in_future: dated,
  consent_expired: dated,
  consent_withdrawn: dated,
  consent_ends_soon: dated,
  risk_review_missing: person,
  risk_review_missing_displaced: person,
  risk_review_in_future: dated,
  risk_review_refused: person,
  exploited_named: person,
  exploited_recognisable: person,
  named_unwished: person,
  recognisable_unwished: person,
  depicted_person_missing: {},
  recognisable_unstated: {},
  surname_in_text: inText,
  school_in_text: { found: "Mary’s School" },
  address_in_text: { found: "Zoutmanstraat 42" },
  birth_date_in_text: { found: "4 November 2013" },
  content_warning_missing: {},
  help_missing: {},
  help_report_missing: {},
  sensitive_topic_unstated: { found: "webcam" },
  help_emergency_first: {},
  help_line_unreachable: { name: "Kindertelefoon" },
  help_line_unchecked: { name: "Kindertelefoon" },
  help_line_outdated: { name: "Kindertelefoon", date: "2025-01-31" },
  statistic_source_missing: {},
  statistic_date_missing: {},
  image_alt_missing: {},
  image_position: { ...file, found: "exif, xmp" },
  image_not_found: file,
  image_unreadable: { ...file, reason: "unsupported format" },
  image_size_differs: { ...file, width: 1200, height: 630 },
  video_captions_missing: {},
  document_size_missing: {},
  term_avoid: { found: "Kinderschänder", replacement: "Täter" },
  term_avoid_unconfirmed: { found: "Kunde", replacement: "Täter" },
  term_attention: { found: "Sextortion", replacement: "sexuelle Erpressung" },
  allow_unused: { term: "Sweetie" },
  translation_missing: { locales: "nl, de" },
  text_damaged: { kind: "mojibake", found: "Ã©" },
  reading_level: { locale: "nl", level: "hard", formula: "Flesch-Douma", score: 41 },
};

const codes = Object.keys(severities) as FindingCode[];

/** Data that stands for words of the messages' own, not for itself. */
const namedKeys = new Set(["expected", "kind", "level", "format"]);

const finding = (code: FindingCode, data: Data): Finding => ({ severity: severities[code], code, path: [], data });

describe.each(locales)("findings in %s", (locale) => {
  const messages = findingMessages[locale];
  const say = (code: FindingCode, data: Data = examples[code]) => describeFinding(finding(code, data), messages);

  it.each(codes)("tell of %s all that was found, and leave no gap", (code) => {
    const said = say(code);
    expect(said).not.toMatch(/[{}]|undefined|[“‘„«”]\s*[”’“»]|\s{2}|^\s|\s$/);
    const shown = Object.entries(examples[code]).filter(
      ([key]) => !namedKeys.has(key) && !(code === "wrong_type" && key === "found"),
    );
    for (const [, value] of shown) expect(said).toContain(String(value));
  });

  it("say something of its own for each code and each format", () => {
    const formatTexts = Object.keys(formats).map((format) => say("format", { format }));
    const all = [...codes.filter((code) => code !== "format").map((code) => say(code)), ...formatTexts];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((text) => !/[.]$/.test(text))).toEqual([]);
  });

  it("name the types of JSON, damages and levels in words", () => {
    const { types, damage, levels } = messages;
    for (const [expected, words] of Object.entries(types))
      expect(say("wrong_type", { expected, found: "null" })).toContain(words);
    expect(say("wrong_type", { expected: "string", found: "null" })).toContain(types.null);
    for (const [kind, words] of Object.entries(damage))
      expect(say("text_damaged", { kind, found: "x" })).toContain(words);
    for (const [level, words] of Object.entries(levels))
      expect(say("reading_level", { ...examples.reading_level, level })).toContain(words);
  });

  it.each(Object.entries(messages.unnamed))("read well where %s has nothing to name", (code, text) => {
    const named = code as keyof typeof messages.unnamed;
    const [empty] = named === "not_among" ? ["found"] : named.startsWith("term") ? ["replacement"] : ["known"];
    const said = say(named, { ...examples[named], [empty ?? ""]: "" });
    expect(said).not.toBe(say(named));
    expect(said).not.toMatch(/[“‘„«”]\s*[”’“»]|\u2068\u2069|[{}]/);
    expect(text).not.toContain(`{${empty}}`);
  });

  it("keep field names and values of the document as they are", () => {
    const keys = (text: string) => text.match(/(?<=[“‘„«”][\u202f]?)[a-zA-Z-]+(?=[\u202f]?[”’“»])/g)?.sort() ?? [];
    for (const [code, text] of Object.entries(messages.findings))
      expect([code, keys(text)]).toEqual([code, keys(en.findings[code as keyof typeof en.findings])]);
  });
});

describe("what a document holds", () => {
  const say = (data: Data, locale: "en" | "ar" = "en") =>
    describeFinding(finding("unknown_key", data), findingMessages[locale]);

  it("is cut where it is long, and a list loses whole entries", () => {
    const list = Array.from({ length: 250 }, (_, index) => `id-${index}`).join(", ");
    const known = describeFinding(finding("petition_unknown", { id: "a", known: list }), en);
    expect(known).toMatch(/Known: id-0, id-1, .*, id-\d+, …\.$/);
    expect(known.length).toBeLessThan(250);
    expect(say({ key: "x".repeat(5_000_000) }).length).toBeLessThan(300);
    expect(say({ key: `${"x".repeat(159)}😀y` })).toContain(`${"x".repeat(159)}…”`);
  });

  it("cannot break the line, turn the direction or command a terminal", () => {
    expect(say({ key: "a\r\n::error::b" })).toContain("“a ::error::b”");
    expect(say({ key: "a\u202eb\u2069c" })).toContain("“aU+202EbU+2069c”");
    expect(say({ key: "\u001b[31ma" })).toContain("“U+001B[31ma”");
    expect(say({ key: "\ufeff" })).toContain("“U+FEFF”");
    expect(say({ key: "a\ud800b" })).toContain("“aU+D800b”");
  });

  it("is not taken for a placeholder or for a word of the messages", () => {
    expect(say({ key: "{limit}" })).toContain("“{limit}”");
    expect(describeFinding(finding("wrong_type", { expected: "string", found: "constructor" }), en)).toContain(
      "constructor",
    );
  });

  it("keeps its own direction in Arabic", () => {
    expect(say({ key: "naam" }, "ar")).toContain("«\u2068naam\u2069»");
    expect(describeFinding(finding("consent_expired", dated), findingMessages.ar)).toContain("\u20682026-11-04\u2069");
    expect(say({ key: "naam" })).not.toMatch(/[\u2066-\u2069]/);
  });

  it("shows a number as it stands, and a measure in the language", () => {
    const size = { src: "/a.jpg", width: 12_000, height: 630 };
    expect(describeFinding(finding("image_size_differs", size), en)).toContain("12000");
    const score = { ...examples.reading_level, score: 41.25 };
    expect(describeFinding(finding("reading_level", score), findingMessages.de)).toContain("41,25");
    expect(describeFinding(finding("reading_level", score), findingMessages.ar)).toMatch(/41[.,٫]25/);
  });
});

test("findings of real documents are described without a gap", () => {
  const documents: unknown[] = [
    undefined,
    [],
    { version: { a: 1 } },
    { id: "a", locales: ["en"], office: "nl", blocks: [], title: "x", extra: true },
    {
      id: "A b",
      locales: ["xx"],
      office: 3,
      title: {},
      description: { en: "" },
      blocks: [{ type: "text" }, { type: "x" }],
    },
    {
      id: "a",
      office: "nl",
      locales: ["en"],
      title: { en: "A" },
      description: { en: "A child of [this](javascript:alert) and [that](#nowhere)." },
      sensitiveTopics: ["violence"],
      people: [{ id: "siti", name: "Siti", naming: "own", circumstances: ["refugee"] }],
      blocks: [
        { type: "text", level: 3, heading: { en: "A" }, text: { en: "A" } },
        { type: "story", heading: { en: "A" }, person: "siti", text: { en: "A" } },
        { type: "donation", donation: "gift" },
      ],
    },
  ];
  const found = documents.flatMap((document) => [
    ...checkCampaign(document, { petitions: [], donations: [], offices: [] }),
  ]);
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(15);
  for (const locale of locales)
    for (const one of found)
      expect(describeFinding(one, findingMessages[locale])).not.toMatch(/[{}]|undefined|[“‘„«]\s*[”’“»]|: [.]$/);
});
