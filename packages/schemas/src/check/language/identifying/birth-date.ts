import type { Locale } from "../../../rules/locale.js";
import { eitherCase, sentenceAround, withoutOverlaps, type Page, type Place } from "./page.js";

/** Dates with day, month and year that are said to be somebody's birth, not that of a campaign or an idea. */
export function findBirthDates(page: Page): readonly Place[] {
  if (!/[\d٠-٩]/.test(page.text)) return [];
  const places = patternsFor(page.locale).flatMap((pattern) =>
    [...page.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return withoutOverlaps(places).filter((place) => !notAPerson.test(clauseAround(page, place)));
}

const known = new Map<Locale, readonly RegExp[]>();

function patternsFor(locale: Locale): readonly RegExp[] {
  const before = known.get(locale);
  if (before) return before;
  const { born, between, months } = words[locale];
  const date = dateIn(eitherCase(months));
  const birth = eitherCase(born);
  // In Arabic, whom or what the birth is said of follows its verb.
  const subject = locale === "ar" ? String.raw`(?: \p{L}+)?` : "";
  const filler = String.raw`(?:[ ,:;]{1,2}(?:${between}|\p{Lu}[\p{L}'-]{0,40}\.?))`;
  const patterns = [
    new RegExp(String.raw`(?<!\p{L})(?:${birth})(?:\.|(?!\p{L}))${subject}${filler}{0,7}[ ,:(]{1,3}${date}`, "gu"),
    new RegExp(String.raw`(?<![\p{N}.-])${date}${filler}{0,6}[ ,)]{1,2}(?:${birth})(?!\p{L})`, "gu"),
    new RegExp(String.raw`(?<=\S ?|^)[*°] ?${date}`, "gu"),
  ];
  known.set(locale, patterns);
  return patterns;
}

/** What is said to be born, when it is not a child. */
const notAPerson =
  /(?<!\p{L})(?:campa(?:ign|gne|gna|ña)|kampagnen?|organi[sz]a\p{L}+|mo(?:u?vement|vimento|vimiento)|bewegung|beweging|bevægelse|fondation|fondazione|fundación|stichting|stiftung|foundation|association|associazione|asociación|foreningen|f[eé]d[eé]ra\p{L}+|föderation|project|projekt(?:et)?|projet|progetto|proyecto|ide[ae]|idée|idé|p[eé]ti[tzc]i[oó]ne?|petitie|(?:ال)?(?:حملة|منظمة|فكرة|مشروع|جمعية))(?!\p{L})/iu;

/** A place, and the forty characters before it as far as they are in its sentence. */
function clauseAround(page: Page, place: Place): string {
  const { start } = sentenceAround(page, place);
  return page.text.slice(Math.max(start, place.start - 40), place.end);
}

/** `12 March 2011`, `March 12th, 2011`, `12.3.2011`, `12/03/11`, `2011-03-12`, also with the digits of Arabic. */
function dateIn(months: string): string {
  const day = String.raw`[\d٠-٩]{1,2}`;
  const year = String.raw`[\d٠-٩]{4}`;
  return (
    "(?:" +
    [
      String.raw`${year}[-/.]${day}[-/.]${day}`,
      String.raw`${day} ?[-/.] ?${day} ?[-/.] ?(?:${year}|[\d٠-٩]{2})`,
      String.raw`${day}(?:st|nd|rd|th|er|\.|[º°])?(?: (?:of|de|di|من))? (?:${months})\.?,?(?: (?:del?|di|عام|سنة))? ${year}`,
      String.raw`(?:${months})\.? ${day}(?:st|nd|rd|th)?,? ${year}`,
    ].join("|") +
    String.raw`)(?![\p{L}\p{N}])`
  );
}

interface BirthWords {
  readonly born: string;
  /** What may stand between the birth and its date, besides words with a capital; no verb of another event. */
  readonly between: string;
  readonly months: string;
}

const words: Readonly<Record<Locale, BirthWords>> = {
  en: {
    born: "born|birth ?dates?|dates? of birth|DOB|D\\.O\\.B|birthdays?",
    between:
      "on|in|at|the|a|an|is|was|of|early|small|little|village|town|city|hospital|family|morning|night|afternoon|she|he|they|were|her|his|near|day",
    months:
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
  },
  nl: {
    born: "geboren|geboortedat(?:um|a)|geb|verjaardag|geboortedag|geboorte",
    between:
      "op|in|te|de|het|een|is|was|werd|ze|zij|hij|haar|zijn|van|klein|kleine|dorp|dorpje|stad|ziekenhuis|bij|den|nacht|ochtend|uit|ouders",
    months:
      "jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?",
  },
  de: {
    born: "geboren(?:e[nrms]?)?|geburtsdat(?:um|en)|geburtstage?s?|geb|geburt|zur Welt",
    between: "am|in|im|zu|der|die|das|den|dem|ein|einem|einer|ist|war|wurde|wird|sie|er|ihr|sein|von|kleinen|bei|um",
    months:
      "jan(?:uar)?|jänner|feb(?:ruar)?|märz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?",
  },
  fr: {
    born: "née?s?|naquit|dates? de naissance|naissance|anniversaire|naît",
    between:
      "le|la|les|à|a|au|en|dans|un|une|de|du|est|était|elle|il|sa|son|petit|petite|village|ville|hôpital|nuit|matin|près",
    months:
      "janv(?:ier)?|févr(?:ier)?|fevrier|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?|decembre",
  },
  it: {
    born: "nat[oaie]|nacque(?:ro)?|dat[ae] di nascita|nascita|compleanno|venut[oa] al mondo",
    between:
      "il|lo|la|l|a|ad|al|in|nel|nella|un|una|di|del|della|è|era|lei|lui|sua|suo|piccolo|villaggio|città|ospedale|notte|vicino|l'\\p{L}+",
    months:
      "genn?(?:aio)?|febb?(?:raio)?|mar(?:zo)?|apr(?:ile)?|magg?(?:io)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|sett?(?:embre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?",
  },
  es: {
    born: "naci(?:ó|eron|mos|do|da|dos|das|o)|nace|nací|fechas? de nacimiento|nacimiento|cumpleaños",
    between:
      "el|la|los|en|un|una|de|del|día|es|era|fue|ella|él|su|pequeño|pequeña|pueblo|ciudad|aldea|hospital|noche|cerca",
    months:
      "enero|ene|febrero|feb|marzo|mar|abril|abr|mayo|junio|jun|julio|jul|agosto|ago|sept?(?:iembre)?|octubre|oct|noviembre|nov|diciembre|dic",
  },
  da: {
    born: "født|fødte?|fødselsdat(?:o|oer)|fødselsdag(?:en)?|fødsel|f",
    between: "den|d|i|på|et|en|er|var|blev|hun|han|hendes|hans|lille|landsby|by|hospital|nær|ved|natten",
    months:
      "jan(?:uar)?|feb(?:ruar)?|marts?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?",
  },
  ar: {
    born: "[وف]?(?:ولدت?|ولدوا|يولد|(?:ال)?مولودة?|مواليد)|و?تاريخ (?:ال)?(?:ميلاد|ولادة|مولد)(?:ه|ها)?|(?:عيد )?ميلاد(?:ه|ها)",
    between: "في|ب|يوم|هو|هي|بتاريخ|مدينة|قرية|مستشفى|جاكرتا|مانيلا|ال\\p{L}+",
    months:
      "يناير|فبراير|مارس|[إا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين ال[أا]ول|تشرين الثاني|كانون ال[أا]ول",
  },
};
