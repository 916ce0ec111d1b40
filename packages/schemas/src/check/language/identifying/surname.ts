import type { Locale } from "../../../rules/locale.js";
import { isGermanSurname } from "./german.js";
import { bare, capitalised, literal, titleCase, type Page, type Place } from "./page.js";
import { isPlace } from "./places.js";
import { headingWords, notSurnames } from "./words.js";

/** Family names: words with a capital, with their particles, straight after the first name of somebody on the page. */
export function findSurnames(page: Page): readonly Place[] {
  const { text, locale, names } = page;
  if (names.length === 0) return [];
  const surnameAt = patternFor(locale);
  return [...text.matchAll(anyOf(names))].flatMap(({ 0: name, index: start }) => {
    surnameAt.lastIndex = start + name.length;
    const match = surnameAt.exec(text);
    if (!match) return [];
    const { particle = "", surname } = match.groups ?? {};
    const place = { start, end: start + name.length + withoutHeading(match[0], locale).length };
    return surname === undefined || isSurname(page, place, particle.toLowerCase(), surname) ? [place] : [];
  });
}

function anyOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  return new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}-])(?:${longestFirst.map(literal).join("|")})(?= )`, "gu");
}

/** In Arabic, the words that lead the name of the father or of the family, and names that are nothing else. */
const arabicSurname = String.raw`(?:(?:بن|آل|أبو|عبد) \p{L}+|(?:محمد|أحمد|محمود|حسن|حسين|إبراهيم|يوسف|خالد|عمر|مصطفى|عبدالله|عبدالرحمن)(?!\p{L}))`;

/** Particles that lead a family name. */
const particles = [
  "van",
  "van de",
  "van den",
  "van der",
  "van 't",
  "ter",
  "ten",
  "von",
  "von der",
  "de",
  "de la",
  "de los",
  "de las",
  "del",
  "della",
  "di",
  "da",
  "dos",
  "du",
  "des",
  "den",
  "der",
  "bin",
  "binti",
  "bint",
  "ibn",
  "ben",
  "al",
];

/** Those that are everyday words of the language, and in front of a noun with a capital: `Tom, der Lehrer`. */
const everyday: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: ["ten", "den"],
  de: ["da", "der", "den", "des", "du"],
  it: ["al"],
  es: ["al", "da"],
  da: ["da", "den", "der", "des"],
};

const initialOrNickname = String.raw`(?: \p{Lu}\.| ["“”„«'(]${capitalised}["”“»')])?`;
const surname = `(?: | [AaEe][ln]-| [dDlL]')(?<surname>${capitalised})(?: ${capitalised}){0,2}`;

const known = new Map<Locale, RegExp>();

/** What follows a first name when it is a surname. */
function patternFor(locale: Locale): RegExp {
  const before = known.get(locale);
  if (before) return before;
  const leading = particles
    .filter((particle) => !everyday[locale]?.includes(particle))
    .map((particle) => `[${particle.charAt(0)}${particle.charAt(0).toUpperCase()}]${particle.slice(1)}`);
  const pattern = new RegExp(
    String.raw`${initialOrNickname}(?: (?<particle>${leading.join("|")})(?= ))?${surname}| ${arabicSurname}`,
    "uy",
  );
  known.set(locale, pattern);
  return pattern;
}

/** ` Rahman Goes Back`: in a heading what follows the surname has a capital too. */
function withoutHeading(found: string, locale: Locale): string {
  if (locale !== "en") return found;
  const words = found.split(" ");
  const last = words.findLastIndex((word) => !headingWords.has(bare(word)));
  return words.slice(0, Math.max(2, last + 1)).join(" ");
}

function isSurname(page: Page, place: Place, particle: string, surname: string): boolean {
  const { locale, names } = page;
  const word = bare(surname);
  if (names.includes(surname) || notSurnames.has(word)) return false;
  const isPreposition = prepositions[locale]?.includes(particle) ?? false;
  if ((particle === "" || isPreposition) && isPlace(word, locale)) return false;
  if (locale === "de" && (particle === "" || isPreposition)) return isGermanSurname(page, place, surname);
  return locale !== "en" || titleCase(page, place) === "no" || !headingWords.has(word);
}

/** Particles that are prepositions of the language: what follows may be a place, as in "Siti van Java". */
const prepositions: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  nl: ["van", "van de", "van den", "van der", "de", "den", "der", "ter", "ten"],
  de: ["von", "von der"],
  fr: ["de", "de la", "du", "des"],
  it: ["di", "da", "del", "della"],
  es: ["de", "de la", "de los", "de las", "del"],
};
