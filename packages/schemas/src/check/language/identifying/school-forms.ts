import { bare, capitalised, eitherCase, sentenceAround, wordSet, type Page, type Place } from "./page.js";
import { isPlace } from "./places.js";
import { notSurnames } from "./words.js";

/** Finds the schools of one form in a page. */
export type FindSchools = (page: Page) => readonly Place[];

/** A form of names: sources of regular expressions (flag `u`). */
interface SchoolForm {
  readonly school: string;
  readonly name: string;
  /** Whether a name that was found is one. */
  readonly accept?: (page: Page, place: Place, name: string) => boolean;
}

/** The word for a school first: `basisschool De Regenboog`. */
export function schoolFirst({ school, name, accept = () => true }: SchoolForm): FindSchools {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${eitherCase(school)})(?: (?<quoted>${quoted})| (?<name>${name})(?: ${capitalised}){0,2}| (?:nr\.?|n[°º]\.?|No\.?|número|num\.|numéro|Nr\.) ?\d+)(?![\p{L}\p{N}])`,
    "gu",
  );
  return (page) =>
    [...page.text.matchAll(pattern)].flatMap((match) => {
      const place = { start: match.index, end: match.index + match[0].length };
      const found = match.groups?.["name"];
      if (found === undefined) return [place];
      const last = found.split(/[ '](?=\p{Lu})/u).at(-1) ?? found;
      return isSchoolName(page, last) && accept(page, place, found) ? [place] : [];
    });
}

/** The name first: `Erasmus College`. */
export function nameFirst({ name, school }: SchoolForm): FindSchools {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${name}) ${school}(?![\p{L}\p{N}])`, "gu");
  return (page) =>
    [...page.text.matchAll(pattern)].flatMap((match) => {
      const place = { start: match.index, end: match.index + match[0].length };
      // `Dansk skole` at the head of a sentence: only the sentence gives it its capital.
      const isFirst = sentenceAround(page, place).start === place.start && / \p{Ll}+$/u.test(match[0]);
      return isFirst || !isSchoolName(page, match.groups?.["name"] ?? "") ? [] : [place];
    });
}

/** One word: `Astrid-Lindgren-Schule`. */
export function compound(name: string): FindSchools {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])${name}(?![\p{L}\p{N}])`, "gu");
  return (page) =>
    [...page.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isSchoolName({ names, locale }: Page, name: string): boolean {
  const word = bare(name);
  return !names.includes(name) && !notSurnames.has(word) && !ordinarySchools.has(word) && !isPlace(word, locale);
}

/** What may stand between the word for a school and its name. */
const quoted = `["“”„«»'] ?\\p{Lu}[^"“”„«»'\\n]{1,40}["“”«»']`;

/** Words with a capital beside the word for a school that say what kind it is, or whose. */
const ordinarySchools = wordSet(`
  terre hommes montessori waldorf steiner nacional nazionale national nationale français française international
  internationale internacional unicef unesco croix-rouge cruz croce état église estado iglesia gobierno ministerio
  primaire secondaire élémentaire maternelle publique primaria secondaria elementare media superiore materna
  secundaria básica infantil vrije openbare middelbare nieuwe oude eigen lokale haar zijn deze die onze elke den en et
  denne hver min sin vores ny nye gammel deres dansk ingen oficial facebook whatsapp zoom
`);
