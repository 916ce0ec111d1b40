import { checkDocument, type Finding } from "@tdh/schemas";
import { readDocument } from "@tdh/schemas/files";
import { describeFinding, en } from "@tdh/schemas/findings";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync(new URL("telling-a-childs-story.md", import.meta.url), "utf8");
const snippets = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, code = ""]) => code);
const now = new Date("2026-11-25T12:00:00Z");

test("what the editors' page shows makes a campaign without an error, or warning but of the block that it leaves out", () => {
  const findings = check();
  expect(snippets).toHaveLength(3);
  expect(findings.map(({ code }) => code)).toEqual(["allow_unused"]);
});

test.each<[string, (text: string) => string]>([
  ["No consent of “siti” is recorded", (text) => text.replace(/ {4}consent:\n(?: {6}.*\n)+/, "")],
  ["The consent of “siti” ended", (text) => text.replace("2029-09-14", "2026-10-01")],
  [
    "“siti” has not agreed to the purpose “fundraising”",
    (text) => text.replace("[campaign, fundraising]", "[campaign]"),
  ],
  [
    "“Siti Rahma” looks like a full name",
    (text) => text.replace("a year ago Siti worked", "a year ago Siti Rahma worked"),
  ],
  ["This is missing in: nl", (text) => text.replace("locales: [en]", "locales: [en, nl]")],
])("the page's table says what is found: %s", (words, change) => {
  expect(page).toContain(`| ${words} `);
  const described = check(change).map((finding) => describeFinding(finding, en));
  expect(described.filter((sentence) => sentence.includes(words)).length).toBeGreaterThan(0);
});

/** The page's own lines, with the least around them that a campaign needs; one asks for money. */
function check(change: (text: string) => string = (text) => text): readonly Finding[] {
  const [people = "", story = "", allow = ""] = snippets;
  const text = [
    "kind: campaign\nversion: 2\nid: school\noffice: example\nlocales: [en]",
    "title: { en: Back to school }\ndescription: { en: How children return to school. }",
    'publishedAt: "2026-11-01T08:00:00Z"',
    people,
    allow,
    story,
    "  - { type: headline, title: { en: Back to school }, lead: { en: Every child can learn. } }",
    "  - { type: donation, donation: school }",
  ].join("\n");
  const changed = change(text);
  const { value } = readDocument(changed, "campaign.yaml");
  return checkDocument(value, { now, notes: false }).findings;
}
