import { defineDonation, defineOffice, definePetition } from "@tdh/schemas";
import {
  blockOf,
  exampleAppeal,
  exampleDocument,
  exampleOffice,
  examplePetition,
  placeOf,
} from "../example-document.js";
import { appealRule, campaignRule, inBlock, itemOf, officeRule, petitionRule, type Rule } from "./rule.js";

const petitions = [definePetition(examplePetition())];
const donations = [defineDonation(exampleAppeal())];
const offices = [defineOffice(exampleOffice())];
const onlyInEnglish = [
  definePetition(
    examplePetition((draft) => {
      draft.locales = ["en"];
    }),
  ),
];

/** What the parts of a document say of each other, and what they point to. */
export const structureRules: readonly Rule[] = [
  campaignRule("a page has one headline: none", {
    found: ["error", "headline_count", ["blocks"]],
    breaks: (draft) => draft.blocks.splice(placeOf(draft, "headline"), 1),
  }),
  campaignRule("a page has one headline: two", {
    found: ["error", "headline_count", ["blocks"]],
    breaks: (draft) => draft.blocks.push(blockOf(draft, "headline")),
    keeps: (draft) => draft.blocks.push(blockOf(draft, "notice")),
  }),
  campaignRule("an id stands for one block", {
    found: ["error", "id_repeated", inBlock("notice", "id")],
    breaks: (draft) => (blockOf(draft, "notice").id = "siti"),
    keeps: (draft) => (blockOf(draft, "notice").id = "siti-2"),
  }),
  campaignRule("an id stands for one person", {
    found: ["error", "id_repeated", ["people", 3, "id"]],
    breaks: (draft) => draft.people?.push({ id: "sweetie", name: "Robin", naming: "fictional" }),
  }),
  campaignRule("a block takes no id of the page itself", {
    found: ["error", "id_reserved", inBlock("notice", "id")],
    breaks: (draft) => (blockOf(draft, "notice").id = "main"),
    keeps: (draft) => (blockOf(draft, "notice").id = "main-notice"),
  }),
  ...["petition-back-to-school", "sign-back-to-school-email", "give-back-to-school"].map((id) =>
    campaignRule(`a block takes no id of a form on the page: ${id}`, {
      found: ["error", "id_reserved", inBlock("notice", "id")],
      breaks: (draft) => (blockOf(draft, "notice").id = id),
      keeps: (draft) => (blockOf(draft, "notice").id = id.replace("back-to-school", "back-to-work")),
    }),
  ),
  campaignRule("headings do not skip a level: one of level 3 belongs to a section before it", {
    found: ["error", "heading_order", ["blocks", 1, "level"]],
    breaks: (draft) => {
      blockOf(draft, "text").level = 3;
      draft.blocks.splice(1, 0, ...draft.blocks.splice(placeOf(draft, "text"), 1));
    },
    keeps: (draft) => (blockOf(draft, "text").level = 3),
  }),
  campaignRule("a notice is no section that a heading of level 3 could belong to", {
    found: ["error", "heading_order", ["blocks", 2, "level"]],
    breaks: (draft) => {
      blockOf(draft, "text").level = 3;
      draft.blocks.splice(1, 0, blockOf(draft, "notice"), ...draft.blocks.splice(placeOf(draft, "text"), 1));
    },
    keeps: (draft) => {
      blockOf(draft, "text").level = 3;
      draft.blocks.splice(1, 0, blockOf(draft, "faq"), ...draft.blocks.splice(placeOf(draft, "text"), 1));
    },
  }),
  campaignRule("a page is withdrawn after it is published", {
    found: ["error", "withdrawn_before_published", ["withdrawnAt"]],
    breaks: (draft) => (draft.withdrawnAt = "2026-11-01T07:00:00Z"),
    keeps: (draft) => (draft.withdrawnAt = "2026-11-01T07:00:01Z"),
  }),
  ...(["petition", "donation"] as const).map((type) =>
    campaignRule(`a page has the form of a ${type} once`, {
      found: ["error", "repeated", ["blocks", exampleDocument().blocks.length, type]],
      breaks: (draft) => draft.blocks.push({ ...blockOf(draft, type), id: "again" }),
      keeps: (draft) => draft.blocks.push({ ...blockOf(draft, type), id: "again", [type]: "another" }),
    }),
  ),
  campaignRule("a petition that the page shows is there", {
    found: ["error", "petition_unknown", inBlock("petition", "petition")],
    breaks: (draft) => (blockOf(draft, "petition").petition = "another"),
    options: { petitions },
  }),
  campaignRule("an appeal that the page shows is there", {
    found: ["error", "donation_unknown", inBlock("donation", "donation")],
    breaks: (draft) => (blockOf(draft, "donation").donation = "another"),
    options: { donations },
  }),
  campaignRule("the office is there", {
    found: ["error", "office_unknown", ["office"]],
    breaks: (draft) => (draft.office = "another"),
    options: { offices },
  }),
  campaignRule("what the page shows is in its languages", {
    found: ["warning", "language_missing_there", inBlock("petition", "petition")],
    breaks: () => {},
    keeps: (draft) => (draft.blocks = draft.blocks.filter(({ type }) => type !== "petition")),
    options: { petitions: onlyInEnglish },
  }),
  campaignRule("whoever is told about is one of the people", {
    found: [
      ["error", "person_unknown", inBlock("quote", "person")],
      ["warning", "person_unused", ["people", 1]],
    ],
    breaks: (draft) => (blockOf(draft, "quote").person = "another"),
  }),
  campaignRule("whoever the shared picture shows is one of the people", {
    found: ["error", "person_unknown", ["sharing", "image", "person"]],
    breaks: (draft) => {
      if (draft.sharing?.image) draft.sharing.image.person = "another";
    },
  }),
  campaignRule("nobody is kept whom the page does not tell about", {
    found: ["warning", "person_unused", ["people", 3]],
    breaks: (draft) => draft.people?.push({ id: "robin", name: "Robin", naming: "fictional" }),
    keeps: (draft) => {
      draft.people?.push({ id: "robin", name: "Robin", naming: "fictional" });
      draft.blocks.push({ type: "quote", person: "robin", text: { en: "Hello.", nl: "Hallo." } });
    },
  }),
  campaignRule("a link to a block leads to one", {
    found: ["error", "anchor_unknown", inBlock("links", "links", 0, "href")],
    breaks: (draft) => (itemOf(blockOf(draft, "links").links, 0).href = "#questions"),
    keeps: (draft) => {
      itemOf(blockOf(draft, "links").links, 0).href = "#questions";
      blockOf(draft, "faq").id = "questions";
    },
  }),
  campaignRule("a link to a block leads to one, in a text too", {
    found: ["error", "anchor_unknown", inBlock("notice", "text", "nl")],
    breaks: (draft) => (blockOf(draft, "notice").text.nl = "[Vragen](#vragen)"),
    keeps: (draft) => (blockOf(draft, "notice").text.nl = "[Vragen](#faq)"),
  }),
  campaignRule("a link in a text leads to an https address, a path or a block", {
    found: ["error", "text_link_invalid", inBlock("faq", "questions", 0, "answer", "en")],
    breaks: (draft) => (itemOf(blockOf(draft, "faq").questions, 0).answer.en = "[Read](http://example.org)"),
    keeps: (draft) => (itemOf(blockOf(draft, "faq").questions, 0).answer.en = "[Read](https://example.org)"),
  }),

  officeRule("a language stands once among those of a document", {
    found: ["error", "repeated", ["locales", 2]],
    breaks: (draft) => (draft.locales = ["en", "nl", "en"]),
  }),
  petitionRule("a petition closes after it opens", {
    found: ["error", "closes_before_opens", ["closesAt"]],
    breaks: (draft) => (draft.closesAt = "2026-11-01T00:00:00Z"),
    keeps: (draft) => (draft.closesAt = "2026-11-01T00:00:01Z"),
  }),
  appealRule("an appeal closes after it opens", {
    found: ["error", "closes_before_opens", ["closesAt"]],
    breaks: (draft) => {
      draft.opensAt = "2026-11-01T00:00:00+01:00";
      draft.closesAt = "2026-10-31T23:00:00Z";
    },
    keeps: (draft) => {
      draft.opensAt = "2026-11-01T00:00:00+01:00";
      draft.closesAt = "2026-11-01T00:00:00Z";
    },
  }),
  petitionRule("personal data is not deleted before the petition closes", {
    found: ["error", "deleted_before_closed", ["deleteAt"]],
    breaks: (draft) => (draft.deleteAt = "2027-06-29"),
    keeps: (draft) => (draft.deleteAt = "2027-06-30"),
  }),
  petitionRule("a petition asks for an address of mail, and does not leave it out", {
    found: ["error", "email_field_missing", ["fields"]],
    breaks: (draft) => (itemOf(draft.fields, 0).required = false),
  }),
  petitionRule("no two fields have one name", {
    found: ["error", "repeated", ["fields", 1, "name"]],
    breaks: (draft) => (itemOf(draft.fields, 1).name = "email"),
  }),
  petitionRule("no two fields are of one type", {
    found: ["error", "repeated", ["fields", 1, "type"]],
    breaks: (draft) => (itemOf(draft.fields, 1).type = "email"),
    keeps: (draft) => (itemOf(draft.fields, 1).type = "postal-code"),
  }),
  petitionRule("no purpose is asked for twice", {
    found: ["error", "repeated", ["consents", 1, "purpose"]],
    breaks: (draft) => draft.consents?.push(itemOf(draft.consents, 0)),
    keeps: (draft) => draft.consents?.push({ ...itemOf(draft.consents, 0), purpose: "phone" }),
  }),
  appealRule("an IBAN has the right check digits", {
    found: ["error", "iban_invalid", ["account", "iban"]],
    breaks: (draft) => (draft.account.iban = "NL92ABNA0417164300"),
  }),
  appealRule("the least gift is not above the greatest", {
    found: [
      ["error", "minimum_over_maximum", ["minimum"]],
      ["error", "suggestion_outside_limits", ["suggestions", 0, "amount"]],
    ],
    breaks: (draft) => (draft.minimum = 1_000_001),
    keeps: (draft) => (draft.minimum = 2500),
  }),
  ...[
    { wrong: 499, right: 500 },
    { wrong: 1_000_001, right: 1_000_000 },
  ].map(({ wrong, right }) =>
    appealRule(`a suggested gift may be given: ${wrong} may not`, {
      found: ["error", "suggestion_outside_limits", ["suggestions", 0, "amount"]],
      breaks: (draft) => (itemOf(draft.suggestions, 0).amount = wrong),
      keeps: (draft) => (itemOf(draft.suggestions, 0).amount = right),
    }),
  ),
  appealRule("a bank transfer is in euro", {
    found: ["error", "transfer_needs_euro", ["currency"]],
    breaks: (draft) => (draft.currency = "CHF"),
  }),
];
