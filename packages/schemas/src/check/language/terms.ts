import type { Locale } from "../../rules/locale.js";
import { notAfterWord, notBeforeWord, readable, type Found } from "./readable.js";
import { germanTerms } from "./terms/de.js";
import { englishTerms } from "./terms/en.js";
import { frenchTerms } from "./terms/fr.js";
import { dutchTerms } from "./terms/nl.js";
import type { Term } from "./terms/term.js";

export type { Term };

/** A term where it stands in a text. */
export interface TermFound extends Found {
  readonly term: Term;
}

/**
 * The terms known, by language; none yet in Italian, Spanish, Danish and Arabic.
 * Source: Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse, adopted by
 * the Interagency Working Group in Luxembourg, 2016. The words here are our own; read the guidelines for the reasons.
 */
export const terms: Readonly<Partial<Record<Locale, readonly Term[]>>> = {
  en: englishTerms,
  nl: dutchTerms,
  de: germanTerms,
  fr: frenchTerms,
};

/** The terms in a text, in its order. Of terms that overlap the first counts, of those that begin together the longest. */
export function findTerms(text: string, locale: Locale): readonly TermFound[] {
  const search = searches[locale];
  if (!search) return [];
  const { text: plain, original } = readable(text);
  const found: TermFound[] = [];
  search.any.lastIndex = 0;
  for (let match = search.any.exec(plain); match; match = search.any.exec(plain)) {
    const longest = longestAt(plain, match.index, search.each);
    if (!longest) continue;
    found.push({ term: longest.term, ...original(match.index, longest.end) });
    search.any.lastIndex = longest.end;
  }
  return found;
}

const searches = Object.fromEntries(
  Object.entries(terms).map(([locale, ofLocale]) => [locale, createSearch(ofLocale)]),
) as Partial<Record<Locale, Search>>;

interface Search {
  /** Finds where a term begins. */
  readonly any: RegExp;
  /** Tells which one it is. */
  readonly each: readonly { readonly term: Term; readonly pattern: RegExp }[];
}

function createSearch(ofLocale: readonly Term[]): Search {
  const any = ofLocale.map(({ pattern }) => pattern).join("|");
  return {
    any: new RegExp(`${notAfterWord}(?:${any})${notBeforeWord}`, "giu"),
    each: ofLocale.map((term) => ({ term, pattern: new RegExp(`(?:${term.pattern})${notBeforeWord}`, "iuy") })),
  };
}

function longestAt(text: string, index: number, each: Search["each"]) {
  let longest: { readonly term: Term; readonly end: number } | undefined;
  for (const { term, pattern } of each) {
    pattern.lastIndex = index;
    if (pattern.test(text) && pattern.lastIndex > (longest?.end ?? 0)) longest = { term, end: pattern.lastIndex };
  }
  return longest;
}
