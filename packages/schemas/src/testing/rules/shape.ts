import type { FindingPath } from "@tdh/schemas";
import { blockOf, exampleDocument, personOf, type CampaignDraft } from "../example-document.js";
import { appealRule, campaignRule, inBlock, itemOf, officeRule, petitionRule, put, type Rule } from "./rule.js";

/** What the schemas ask of every document. */
export const shapeRules: readonly Rule[] = [
  {
    rule: "a document says what kind it is",
    breaks: { id: "a" },
    found: [["error", "kind_unknown", []]],
    keeps: exampleDocument(),
    left: [],
    options: {},
  },
  campaignRule("a document is of a version that the toolkit knows", {
    found: ["error", "version_unknown", ["version"]],
    breaks: (draft) => put(draft, "version", 3),
  }),
  campaignRule("what is needed is there", {
    found: ["error", "missing", ["office"]],
    breaks: (draft) => put(draft, "office", undefined),
  }),
  campaignRule("there is no field that the schema does not know", {
    found: ["error", "unknown_key", inBlock("notice", "colour")],
    breaks: (draft) => put(blockOf(draft, "notice"), "colour", "red"),
    keeps: (draft) => put(blockOf(draft, "notice"), "id", "red"),
  }),
  campaignRule("a value is of its type", {
    found: ["error", "wrong_type", ["title"]],
    breaks: (draft) => put(draft, "title", "Back to school"),
  }),
  campaignRule("a block is of a type that there is", {
    found: ["error", "not_among", inBlock("contact", "type")],
    breaks: (draft) => put(blockOf(draft, "contact"), "type", "poem"),
  }),
  campaignRule("a choice is one of those that there are", {
    found: ["error", "not_among", inBlock("image", "depicts")],
    breaks: (draft) => put(blockOf(draft, "image"), "depicts", "somebody"),
  }),
  campaignRule("a list that needs an entry has one", {
    found: ["error", "too_short", inBlock("links", "links")],
    breaks: (draft) => (blockOf(draft, "links").links = []),
  }),
  campaignRule("a line has at most 300 characters, counted as a reader counts them", {
    found: ["error", "too_long", ["title", "en"]],
    breaks: (draft) => (draft.title.en = "😀".repeat(301)),
    keeps: (draft) => (draft.title.en = "😀".repeat(300)),
  }),
  petitionRule("a petition aims at one signature at least", {
    found: ["error", "too_small", ["goal"]],
    breaks: (draft) => (draft.goal = 0),
    keeps: (draft) => (draft.goal = 1),
  }),
  campaignRule("nobody is older than 120", {
    found: ["error", "too_large", ["people", 1, "age"]],
    breaks: (draft) => (personOf(draft, "danilo").age = 121),
    keeps: (draft) => (personOf(draft, "danilo").age = 120),
  }),

  // What a document has no room for: it could tell who a child is.
  campaignRule("a child has no surname", {
    found: ["error", "format", ["people", 0, "name"]],
    breaks: (draft) => (personOf(draft, "siti").name = "Siti Rahma"),
    keeps: (draft) => (personOf(draft, "siti").name = "Siti-Rahma"),
  }),
  ...["surname", "school", "address", "birthDate"].map((key) =>
    campaignRule(`a person has no field "${key}"`, {
      found: ["error", "unknown_key", ["people", 0, key]],
      breaks: (draft) => put(personOf(draft, "siti"), key, "x"),
    }),
  ),
  campaignRule("an age is in whole years", {
    found: ["error", "wrong_type", ["people", 0, "age"]],
    breaks: (draft) => (personOf(draft, "siti").age = 10.5),
    keeps: (draft) => (personOf(draft, "siti").age = 11),
  }),
  ...["city", "street", "coordinates"].map((key) =>
    campaignRule(`a place is no finer than a region: no "${key}"`, {
      found: ["error", "unknown_key", ["people", 0, "place", key]],
      breaks: (draft) => put(personOf(draft, "siti").place ?? {}, key, "x"),
    }),
  ),
  campaignRule("a consent says where the signed form is", {
    found: ["error", "missing", ["people", 0, "consent", "evidenceRef"]],
    breaks: (draft) => put(personOf(draft, "siti").consent ?? {}, "evidenceRef", undefined),
  }),
  ...["givenBy", "purposes", "channels"].map((key) =>
    campaignRule(`a consent names its ${key}`, {
      found: ["error", "too_short", ["people", 0, "consent", key]],
      breaks: (draft) => put(personOf(draft, "siti").consent ?? {}, key, []),
    }),
  ),
  ...["date", "language"].map((key) =>
    campaignRule(`a consent has its ${key}`, {
      found: ["error", "missing", ["people", 0, "consent", key]],
      breaks: (draft) => put(personOf(draft, "siti").consent ?? {}, key, undefined),
    }),
  ),
  ...["by", "date", "outcome"].map((key) =>
    campaignRule(`a risk review says "${key}"`, {
      found: ["error", "missing", ["people", 0, "riskReview", key]],
      breaks: (draft) => put(personOf(draft, "siti").riskReview ?? {}, key, undefined),
    }),
  ),

  // How a text has to look.
  format("something to read", ["description", "en"], " \n", "?", (draft, text) => (draft.description.en = text)),
  format("an id", ["id"], "Back to school", "back-2-school", (draft, text) => (draft.id = text)),
  format(
    "an address",
    inBlock("image", "src"),
    "picture.jpg",
    "/p.jpg",
    (draft, text) => (blockOf(draft, "image").src = text),
  ),
  format("a link", inBlock("links", "links", 1, "href"), "javascript:alert(1)", "#faq", (draft, text) => {
    itemOf(blockOf(draft, "links").links, 1).href = text;
  }),
  format("the id of a film", inBlock("video", "source", "id"), "https://youtu.be/x", "a-b_c-d_e12", (draft, id) => {
    blockOf(draft, "video").source = { provider: "youtube", id };
  }),
  format("the number of a film", inBlock("video", "source", "id"), "abc", "76979871", (draft, id) => {
    blockOf(draft, "video").source = { provider: "vimeo", id };
  }),
  format(
    "the date of a source",
    inBlock("statistics", "statistics", 0, "source", "date"),
    "2013-13",
    "2013",
    (draft, date) => {
      itemOf(blockOf(draft, "statistics").statistics, 0).source = { title: "Report", date };
    },
  ),
  format("a language", ["people", 0, "consent", "language"], "Indonesian", "zh-Hant", (draft, text) =>
    put(personOf(draft, "siti").consent ?? {}, "language", text),
  ),
  format("a country", ["people", 0, "place", "country"], "XX", "TH", (draft, text) =>
    put(personOf(draft, "siti").place ?? {}, "country", text),
  ),
  format("a day", ["people", 0, "riskReview", "date"], "2026-02-29", "2024-02-29", (draft, text) =>
    put(personOf(draft, "siti").riskReview ?? {}, "date", text),
  ),
  format(
    "a moment",
    ["publishedAt"],
    "2026-11-01 08:00",
    "2026-11-01T08:00:00Z",
    (draft, text) => (draft.publishedAt = text),
  ),
  petitionRule("a field's name is none that the form uses", {
    found: ["error", "format", ["fields", 1, "name"]],
    breaks: (draft) => (itemOf(draft.fields, 1).name = "amount"),
    keeps: (draft) => (itemOf(draft.fields, 1).name = "amounts"),
  }),
  petitionRule("a public key is a key", {
    found: ["error", "format", ["publicKey"]],
    breaks: (draft) => (draft.publicKey = "A".repeat(42)),
    keeps: (draft) => (draft.publicKey = "A".repeat(43)),
  }),
  appealRule("an IBAN looks like one", {
    found: ["error", "format", ["account", "iban"]],
    breaks: (draft) => (draft.account.iban = "0417164300"),
    keeps: (draft) => (draft.account.iban = "nl91 abna 0417 1643 00"),
  }),
  appealRule("a BIC looks like one", {
    found: ["error", "format", ["account", "bic"]],
    breaks: (draft) => (draft.account.bic = "ABNA"),
    keeps: (draft) => (draft.account.bic = "ABNANL2A"),
  }),
  appealRule("a payee is one line", {
    found: ["error", "format", ["account", "payee"]],
    breaks: (draft) => (draft.account.payee = "Example\nOther"),
    keeps: (draft) => (draft.account.payee = "Example & Other"),
  }),
  officeRule("an office's site has an https address", {
    found: ["error", "format", ["url"]],
    breaks: (draft) => (draft.url = "http://example.org"),
    keeps: (draft) => (draft.url = "https://www.example.org/nl/"),
  }),
  officeRule("an address of mail looks like one", {
    found: ["error", "format", ["email"]],
    breaks: (draft) => (draft.email = "info@example"),
    keeps: (draft) => (draft.email = "info+web@mail.example.org"),
  }),
];

function format(
  what: string,
  path: FindingPath,
  wrong: string,
  right: string,
  change: (draft: CampaignDraft, text: string) => void,
): Rule {
  return campaignRule(`${what} looks like one`, {
    found: ["error", "format", path],
    breaks: (draft) => change(draft, wrong),
    keeps: (draft) => change(draft, right),
  });
}
