import type { FindingCode, Severity } from "@tdh/schemas";
import type { Locale } from "@tdh/schemas/rules";
import { blockOf, type CampaignDraft } from "../example-document.js";
import { campaignRule, inBlock, petitionRule, type Rule } from "./rule.js";

const notice = inBlock("notice", "text");
const write = (draft: CampaignDraft, locale: Locale, words: string) => (blockOf(draft, "notice").text[locale] = words);

/** Terms that are to be avoided, with how sure the toolkit is, and what is written instead. */
const avoided: readonly (readonly [Locale, string, Severity, FindingCode, string])[] = [
  ...(
    [
      ["en", "child pornography", "child sexual abuse material"],
      ["en", "Child porn", "child sexual abuse material"],
      ["en", "kiddy porn", "child sexual abuse material"],
      ["en", "child prostitution", "exploitation of children in prostitution"],
      ["en", "child prostitutes", "children exploited in prostitution"],
      ["en", "child sex tourism", "sexual exploitation of children in travel and tourism"],
      ["en", "child sex tourists", "travelling child sex offenders"],
      ["nl", "kinderporno", "beeldmateriaal van seksueel kindermisbruik"],
      ["de", "Kinderpornografie", "Missbrauchsdarstellungen"],
      ["de", "Kinderschänder", "Täter"],
      ["de", "Kinderprostituierte", "ausgebeutete Kinder"],
      ["de", "Kindersextourist", "reisender Sexualstraftäter"],
      ["fr", "pédopornographie", "matériel d’abus sexuel d’enfants"],
      ["fr", "prostitution enfantine", "exploitation sexuelle d’enfants"],
      ["fr", "tourisme sexuel impliquant des enfants", "exploitation sexuelle d’enfants en voyage"],
    ] as const
  ).map(([locale, term, instead]) => [locale, term, "error", "term_avoid", instead] as const),
  ...(
    [
      ["en", "webcam child sex tourism", "live-streamed child sexual abuse"],
      ["en", "clients", "offenders"],
      ["en", "customers", "offenders"],
      ["en", "child lovers", "offenders"],
      ["en", "virtual child pornography", "generated child sexual abuse material"],
      ["nl", "kinderprostitutie", "seksuele uitbuiting van kinderen"],
      ["nl", "kindersekstoerisme", "seksuele uitbuiting van kinderen op reis"],
    ] as const
  ).map(([locale, term, instead]) => [locale, term, "warning", "term_avoid_unconfirmed", instead] as const),
  ...(
    [
      ["en", "paedophiles", "offenders"],
      ["en", "sextortion", "sexual extortion of children"],
      ["en", "self-generated images", "images that children were made to take"],
      ["en", "revenge porn", "images shared without consent"],
      ["en", "victims", "children"],
      ["en", "survivors", "children"],
      ["en", "age of consent", "age"],
    ] as const
  ).map(([locale, term, instead]) => [locale, term, "warning", "term_attention", instead] as const),
];

/** The words of a page: terms, translations, damage, reading level. */
export const wordRules: readonly Rule[] = [
  ...avoided.map(([locale, term, severity, code, instead]) =>
    campaignRule(`${locale}: not “${term}”`, {
      found: [severity, code, [...notice, locale]],
      breaks: (draft) => write(draft, locale, `… ${term} …`),
      keeps: (draft) => write(draft, locale, `… ${instead} …`),
    }),
  ),
  campaignRule("a term of one language may be a word of another", {
    found: ["error", "term_avoid", [...notice, "nl"]],
    breaks: (draft) => write(draft, "nl", "kinderporno"),
    keeps: (draft) => write(draft, "da", "kinderporno"),
  }),
  petitionRule("a term is not in a petition either", {
    found: ["error", "term_avoid", ["demand", "en"]],
    breaks: (draft) => (draft.demand.en = "Act against child pornography."),
    keeps: (draft) => (draft.demand.en = "Act against child sexual abuse material."),
  }),

  // Allowed with a reason.
  ...(["quotation", "legal-title", "historic-name"] as const).map((reason) =>
    campaignRule(`a term may be allowed as ${reason}`, {
      found: ["error", "term_avoid", [...notice, "en"]],
      breaks: (draft) => write(draft, "en", "The law on child pornography"),
      keeps: (draft) => {
        write(draft, "en", "The law on child pornography");
        blockOf(draft, "notice").id = "law";
        draft.allow = [{ term: "Child Pornography", reason }];
      },
    }),
  ),
  campaignRule("a term is allowed in the block that is named, and in no other", {
    found: [
      ["error", "term_avoid", [...notice, "en"]],
      ["warning", "allow_unused", ["allow", 0]],
    ],
    breaks: (draft) => {
      write(draft, "en", "The law on child pornography");
      draft.allow = [{ term: "child pornography", reason: "legal-title", block: "siti" }];
    },
    keeps: (draft) => {
      write(draft, "en", "The law on child pornography");
      blockOf(draft, "notice").id = "law";
      draft.allow = [{ term: "child pornography", reason: "legal-title", block: "law" }];
    },
  }),
  campaignRule("another form of a term is another term", {
    found: [
      ["error", "term_avoid", [...notice, "en"]],
      ["warning", "allow_unused", ["allow", 0]],
    ],
    breaks: (draft) => {
      write(draft, "en", "The law on child pornography");
      draft.allow = [{ term: "child porn", reason: "legal-title" }];
    },
    keeps: (draft) => {
      write(draft, "en", "The law on child porn");
      draft.allow = [{ term: "child porn", reason: "legal-title" }];
    },
  }),
  campaignRule("a term is allowed where it stands, and nowhere else", {
    found: ["warning", "allow_unused", ["allow", 0]],
    breaks: (draft) => (draft.allow = [{ term: "child pornography", reason: "historic-name" }]),
  }),

  // Translations.
  campaignRule("a text is there in every language of the page", {
    found: ["warning", "translation_missing", inBlock("faq", "questions", 0, "question")],
    breaks: (draft) => {
      for (const { question } of blockOf(draft, "faq").questions) delete question.nl;
    },
    keeps: (draft) => {
      draft.locales = ["en"];
      for (const { question } of blockOf(draft, "faq").questions) delete question.nl;
    },
  }),
  petitionRule("a text is there in every language of the petition", {
    found: ["warning", "translation_missing", ["statement", "text"]],
    breaks: (draft) => delete draft.statement.text.nl,
  }),

  // Damage.
  ...(
    [
      ["in another encoding", "cafÃ©", "café"],
      ["with what could not be read", "caf\ufffd", "cafe\u0301"],
      ["turned by invisible signs", "\u202eefac", "\u200eمقهى\u200f"],
      ["with invisible signs", "ca\u200bfé", "👩\u200d🎓"],
    ] as const
  ).map(([what, wrong, right]) =>
    campaignRule(`a text is not damaged: ${what}`, {
      found: ["warning", "text_damaged", [...notice, "en"]],
      breaks: (draft) => write(draft, "en", `At the ${wrong} today.`),
      keeps: (draft) => write(draft, "en", `At the ${right} today.`),
    }),
  ),

  // Reading level: told of every language of the page, for as much text as a formula needs.
  campaignRule("how hard the page is to read is told for each language", {
    found: [["info", "reading_level", ["locales", 0]]],
    breaks: (draft) => {
      onlyNotice(draft);
      write(draft, "en", "Every child goes to school. ".repeat(20));
    },
    keeps: (draft) => {
      onlyNotice(draft);
      write(draft, "en", "Every child goes to school. ".repeat(15));
    },
  }),
];

/** Leaves so few words that no formula says anything of them; the notice is the last block. */
function onlyNotice(draft: CampaignDraft): void {
  draft.sensitiveTopics = [];
  delete draft.contentWarning;
  draft.people = [];
  draft.blocks = [blockOf(draft, "headline"), blockOf(draft, "notice")];
}
