import type { Locale } from "../../rules/locale.js";
import { findAddresses } from "./identifying/address.js";
import { findBirthDates } from "./identifying/birth-date.js";
import { findSchools } from "./identifying/school.js";
import { findSurnames } from "./identifying/surname.js";
import type { Page, Place } from "./identifying/page.js";
import { readable, type Found } from "./readable.js";
import { sentences } from "./sentences.js";

/** Words by which a child could be found. */
export interface IdentifyingDetail extends Found {
  readonly kind: "surname" | "school" | "address" | "birth-date";
}

/**
 * Looks for what could identify a child in a text, in its order:
 *
 * - `surname`: one of `names` followed by what looks like a family name.
 * - `school`: a school by its name; not "at school", "the village school", "a primary school in Jakarta".
 * - `address`: a street with a house number.
 * - `birth-date`: a day, month and year that is said to be somebody's birth.
 *
 * A finding stops a page, so each rule prefers to miss what it cannot tell from an innocent sentence. German writes every
 * noun with a capital: there a surname is reported only where no noun can stand, or where an article, an age or a
 * title comes before the name. In Arabic, which has no capitals, a surname is known by the words that lead it.
 *
 * @param names First names and pseudonyms of the people on the page, as the text writes them.
 */
export function identifyingDetails(
  text: string,
  locale: Locale,
  names: readonly string[],
): readonly IdentifyingDetail[] {
  const { text: plain, original } = readable(text);
  const page: Page = {
    text: plain,
    locale,
    names: names.map((name) => readable(name.trim()).text).filter((name) => name !== ""),
    sentences: sentences(plain, locale),
  };
  return rules
    .flatMap(({ kind, find }) => find(page).map((place) => ({ ...place, kind })))
    .toSorted((one, other) => one.start - other.start)
    .map(({ kind, start, end }) => ({ kind, ...original(start, end) }));
}

const rules: readonly { readonly kind: IdentifyingDetail["kind"]; readonly find: (page: Page) => readonly Place[] }[] =
  [
    { kind: "surname", find: findSurnames },
    { kind: "school", find: findSchools },
    { kind: "address", find: findAddresses },
    { kind: "birth-date", find: findBirthDates },
  ];
