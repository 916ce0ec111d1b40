import type { FindingCode } from "@tdh/schemas";
import { blockOf, personOf, placeOf, type CampaignDraft, type PersonDraft } from "../example-document.js";
import { campaignRule, inBlock, type Rule } from "./rule.js";

const siti = (draft: CampaignDraft) => personOf(draft, "siti");
const danilo = (draft: CampaignDraft) => personOf(draft, "danilo");
const consentOf = ({ consent, id }: PersonDraft) => {
  if (!consent) throw new RangeError(`The example's "${id}" has a consent.`);
  return consent;
};
const reviewOf = ({ riskReview, id }: PersonDraft) => {
  if (!riskReview) throw new RangeError(`The example's "${id}" has a risk review.`);
  return riskReview;
};
/** A picture of the adult, who has not been exploited. */
const showDanilo = (draft: CampaignDraft, more: Partial<ReturnType<typeof blockOf<"image">>>) =>
  Object.assign(blockOf(draft, "image"), { person: "danilo", depicts: "this-person", ...more });
const image = inBlock("image");

/** Safeguarding of the people told about, quoted or shown. */
export const peopleRules: readonly Rule[] = [
  // Consent.
  campaignRule("nobody is told about without consent: a child", {
    found: ["error", "consent_missing", ["people", 0]],
    breaks: (draft) => delete siti(draft).consent,
  }),
  campaignRule("nobody is told about without consent: an adult", {
    found: ["error", "consent_missing", ["people", 1]],
    breaks: (draft) => delete danilo(draft).consent,
  }),
  campaignRule("nobody is shown without consent, though nothing is told about them", {
    found: ["error", "consent_missing", ["people", 3]],
    breaks: (draft) => {
      const { consent: _consent, ...person } = danilo(draft);
      draft.people?.push({ ...person, id: "third" });
      showDanilo(draft, { person: "third", identifiable: false });
    },
    keeps: (draft) => {
      draft.people?.push({ ...danilo(draft), id: "third" });
      showDanilo(draft, { person: "third", identifiable: false });
    },
  }),
  campaignRule("somebody who does not exist needs no consent", {
    found: [
      ["error", "consent_missing", ["people", 2]],
      ["error", "risk_review_missing", ["people", 2]],
    ],
    breaks: (draft) => (personOf(draft, "sweetie").naming = "pseudonym"),
  }),
  campaignRule("the child agrees too", {
    found: ["error", "consent_child_missing", ["people", 0, "consent", "givenBy"]],
    breaks: (draft) => (consentOf(siti(draft)).givenBy = ["guardian"]),
    keeps: (draft) => (consentOf(siti(draft)).givenBy = ["guardian", "child"]),
  }),
  campaignRule("a guardian agrees for a child", {
    found: ["error", "consent_guardian_missing", ["people", 0, "consent", "givenBy"]],
    breaks: (draft) => (consentOf(siti(draft)).givenBy = ["child"]),
    keeps: (draft) => (consentOf(siti(draft)).givenBy = ["child", "guardian", "adult"]),
  }),
  campaignRule("somebody whose age is not given is protected like a child", {
    found: [
      ["error", "consent_child_missing", ["people", 1, "consent", "givenBy"]],
      ["error", "consent_guardian_missing", ["people", 1, "consent", "givenBy"]],
    ],
    breaks: (draft) => delete danilo(draft).age,
    keeps: (draft) => {
      delete danilo(draft).age;
      consentOf(danilo(draft)).givenBy = ["child", "guardian"];
    },
  }),
  campaignRule("somebody is a child until they are 18", {
    found: ["error", "consent_adult_missing", ["people", 0, "consent", "givenBy"]],
    breaks: (draft) => (siti(draft).age = 18),
    keeps: (draft) => (siti(draft).age = 17),
  }),
  campaignRule("a consent holds for the page's purpose", {
    found: ["error", "consent_purpose_missing", ["people", 0, "consent", "purposes"]],
    breaks: (draft) => (consentOf(siti(draft)).purposes = ["fundraising", "press", "education"]),
  }),
  campaignRule("a page that asks for money needs consent to that", {
    found: ["error", "consent_purpose_missing", ["people", 0, "consent", "purposes"]],
    breaks: (draft) => (consentOf(siti(draft)).purposes = ["campaign"]),
    keeps: (draft) => {
      consentOf(siti(draft)).purposes = ["campaign"];
      draft.blocks.splice(placeOf(draft, "donation"), 1);
    },
  }),
  campaignRule("a consent holds for the website", {
    found: ["error", "consent_channel_missing", ["people", 0, "consent", "channels"]],
    breaks: (draft) => (consentOf(siti(draft)).channels = ["print"]),
    keeps: (draft) => (consentOf(siti(draft)).channels = ["print", "website"]),
  }),
  campaignRule("whoever is on the picture that links show agreed to social media", {
    found: ["error", "consent_channel_missing", ["people", 0, "consent", "channels"]],
    breaks: (draft) =>
      Object.assign(draft.sharing?.image ?? {}, { depicts: "this-person", person: "siti", identifiable: false }),
    keeps: (draft) =>
      Object.assign(draft.sharing?.image ?? {}, { depicts: "this-person", person: "danilo", identifiable: false }),
  }),
  campaignRule("a consent was given before it is used", {
    found: ["error", "consent_in_future", ["people", 0, "consent", "date"]],
    breaks: (draft) => (consentOf(siti(draft)).date = "2026-11-25"),
    keeps: (draft) => (consentOf(siti(draft)).date = "2026-11-24"),
  }),
  campaignRule("a consent that ended holds no more, from that day on", {
    found: ["error", "consent_expired", ["people", 0, "consent", "expiresOn"]],
    breaks: (draft) => (consentOf(siti(draft)).expiresOn = "2026-11-24"),
    keeps: (draft) => (consentOf(siti(draft)).expiresOn = "2026-11-25"),
    left: [["warning", "consent_ends_soon", ["people", 0, "consent", "expiresOn"]]],
  }),
  campaignRule("a consent that was withdrawn holds no more, from that day on, whatever its end", {
    found: ["error", "consent_withdrawn", ["people", 0, "consent", "withdrawnOn"]],
    breaks: (draft) => Object.assign(consentOf(siti(draft)), { withdrawnOn: "2026-11-24", expiresOn: "2026-11-20" }),
    keeps: (draft) => (consentOf(siti(draft)).withdrawnOn = "2026-11-25"),
  }),
  campaignRule("30 days before a consent ends, it is said", {
    found: ["warning", "consent_ends_soon", ["people", 0, "consent", "expiresOn"]],
    breaks: (draft) => (consentOf(siti(draft)).expiresOn = "2026-12-24"),
    keeps: (draft) => (consentOf(siti(draft)).expiresOn = "2026-12-25"),
  }),

  // Risk review.
  campaignRule("nothing of a person is published without a risk review", {
    found: ["error", "risk_review_missing", ["people", 0]],
    breaks: (draft) => delete siti(draft).riskReview,
  }),
  ...(["refugee", "displaced"] as const).map((circumstance) =>
    campaignRule(`whoever is ${circumstance} has a risk review`, {
      found: ["error", "risk_review_missing_displaced", ["people", 0]],
      breaks: (draft) => {
        siti(draft).circumstances = ["sexual-exploitation", circumstance];
        delete siti(draft).riskReview;
      },
      keeps: (draft) => (siti(draft).circumstances = ["sexual-exploitation", circumstance]),
    }),
  ),
  campaignRule("a review that says no is kept to", {
    found: ["error", "risk_review_refused", ["people", 0, "riskReview", "outcome"]],
    breaks: (draft) => (reviewOf(siti(draft)).outcome = "do-not-publish"),
  }),
  campaignRule("a review is made before it is used", {
    found: ["error", "risk_review_in_future", ["people", 0, "riskReview", "date"]],
    breaks: (draft) => (reviewOf(siti(draft)).date = "2026-11-25"),
    keeps: (draft) => (reviewOf(siti(draft)).date = "2026-11-24"),
  }),

  // Names and faces.
  campaignRule("whoever was sexually exploited has a pseudonym, whatever they wish", {
    found: ["error", "exploited_named", ["people", 0, "naming"]],
    breaks: (draft) => {
      siti(draft).naming = "own";
      siti(draft).wishesToBeNamed = true;
    },
    keeps: (draft) => (siti(draft).wishesToBeNamed = true),
  }),
  campaignRule("whoever was sexually exploited cannot be recognised, whatever they wish", {
    found: ["error", "exploited_recognisable", image],
    breaks: (draft) => {
      siti(draft).wishesToBeIdentifiable = true;
      blockOf(draft, "image").identifiable = true;
    },
    keeps: (draft) => (siti(draft).wishesToBeIdentifiable = true),
  }),
  campaignRule("that whoever was sexually exploited cannot be recognised has to be said", {
    found: [
      ["error", "exploited_recognisable", image],
      ["error", "recognisable_unstated", image],
    ],
    breaks: (draft) => delete blockOf(draft, "image").identifiable,
  }),
  campaignRule("whoever was sexually exploited cannot be recognised in a film either", {
    found: ["error", "exploited_recognisable", inBlock("video")],
    breaks: (draft) =>
      Object.assign(blockOf(draft, "video"), { depicts: "other-person", person: "siti", identifiable: true }),
    keeps: (draft) =>
      Object.assign(blockOf(draft, "video"), { depicts: "other-person", person: "siti", identifiable: false }),
  }),
  ...[undefined, false].map((wish) =>
    campaignRule(`whoever is named wishes to be: ${wish ?? "not said"}`, {
      found: ["error", "named_unwished", ["people", 1, "naming"]],
      breaks: (draft) => {
        delete danilo(draft).wishesToBeNamed;
        if (wish !== undefined) danilo(draft).wishesToBeNamed = wish;
      },
      keeps: (draft) => {
        delete danilo(draft).wishesToBeNamed;
        danilo(draft).naming = "pseudonym";
      },
    }),
  ),
  ...[undefined, false].map((wish) =>
    campaignRule(`whoever can be recognised wishes to be: ${wish ?? "not said"}`, {
      found: ["error", "recognisable_unwished", image],
      breaks: (draft) => {
        if (wish !== undefined) danilo(draft).wishesToBeIdentifiable = wish;
        showDanilo(draft, { identifiable: true });
      },
      keeps: (draft) => {
        danilo(draft).wishesToBeIdentifiable = true;
        showDanilo(draft, { identifiable: true });
      },
    }),
  ),
  ...(["this-person", "other-person"] as const).map((depicts) =>
    campaignRule(`a picture of ${depicts} says of whom, so that their consent holds for it`, {
      found: ["error", "depicted_person_missing", image],
      breaks: (draft) => {
        delete blockOf(draft, "image").person;
        blockOf(draft, "image").depicts = depicts;
      },
      keeps: (draft) => showDanilo(draft, { depicts, identifiable: false }),
    }),
  ),
  campaignRule("a picture of somebody real shows nobody invented", {
    found: ["error", "depicted_person_missing", image],
    breaks: (draft) => showDanilo(draft, { person: "sweetie", identifiable: false }),
    keeps: (draft) => showDanilo(draft, { person: "sweetie", depicts: "generated" }),
  }),
  campaignRule("the picture that links show says of whom it is", {
    found: ["error", "depicted_person_missing", ["sharing", "image"]],
    breaks: (draft) => Object.assign(draft.sharing?.image ?? {}, { depicts: "this-person", identifiable: false }),
    keeps: (draft) => Object.assign(draft.sharing?.image ?? {}, { depicts: "model" }),
  }),
  campaignRule("a picture of somebody real says whether they can be recognised", {
    found: ["error", "recognisable_unstated", image],
    breaks: (draft) => {
      showDanilo(draft, {});
      delete blockOf(draft, "image").identifiable;
    },
    keeps: (draft) => showDanilo(draft, { identifiable: false }),
  }),
  ...(["model", "generated", "none"] as const).map((depicts) =>
    campaignRule(`a picture that shows ${depicts} needs neither`, {
      found: [
        ["error", "depicted_person_missing", image],
        ["error", "recognisable_unstated", image],
      ],
      breaks: (draft) => {
        delete blockOf(draft, "image").person;
        delete blockOf(draft, "image").identifiable;
      },
      keeps: (draft) => {
        delete blockOf(draft, "image").person;
        delete blockOf(draft, "image").identifiable;
        blockOf(draft, "image").depicts = depicts;
      },
    }),
  ),

  // Words by which a child could be found.
  ...identifying("a surname", "surname_in_text", "Siti Rahma can read.", "Siti can read."),
  ...identifying(
    "a school",
    "school_in_text",
    "She goes to Hillside Primary School.",
    "She goes to the village school.",
  ),
  ...identifying("an address", "address_in_text", "She lives at 12 Main Street.", "She lives near the main street."),
  ...identifying("a date of birth", "birth_date_in_text", "She was born on 3 May 2016.", "She is ten years old."),
  campaignRule("an adult may have a surname", {
    found: ["error", "surname_in_text", inBlock("notice", "text", "en")],
    breaks: (draft) => (blockOf(draft, "notice").text.en = "Siti Rahma can read."),
    keeps: (draft) => (blockOf(draft, "notice").text.en = "Danilo Rahma can read."),
  }),
  ...(["title", "description", "contentWarning"] as const).map((key) =>
    campaignRule(`a surname is not in the ${key} either`, {
      found: ["error", "surname_in_text", [key, "en"]],
      breaks: (draft) => (draft[key] = { en: "Siti Rahma can read.", nl: "Siti kan lezen." }),
      keeps: (draft) => (draft[key] = { en: "Siti can read.", nl: "Siti kan lezen." }),
    }),
  ),
  campaignRule("an address is no region", {
    found: ["error", "address_in_text", ["people", 0, "place", "region", "en"]],
    breaks: (draft) => (siti(draft).place = { country: "ID", region: { en: "12 Main Street", nl: "Java" } }),
    keeps: (draft) => (siti(draft).place = { country: "ID", region: { en: "West Java", nl: "West-Java" } }),
  }),
];

/** What could tell who a child is stands neither in the text of a story nor in its heading. */
function identifying(what: string, code: FindingCode, wrong: string, right: string): Rule[] {
  return (["text", "heading"] as const).map((key) =>
    campaignRule(`a story about a child does not hold ${what}: in its ${key}`, {
      found: ["error", code, inBlock("story", key, "en")],
      breaks: (draft) => (blockOf(draft, "story")[key].en = wrong),
      keeps: (draft) => (blockOf(draft, "story")[key].en = right),
    }),
  );
}
