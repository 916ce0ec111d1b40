import type { Locale } from "../../../rules/locale.js";
import type { Sentence } from "../sentences.js";

/** A readable text, parted, and the first names of the people it tells about. */
export interface Page {
  readonly text: string;
  readonly locale: Locale;
  readonly names: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** From `start` to before `end` of the readable text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A word with a capital and a small letter: `Rahman`, `O'Brien`, `McDonald`, `al-Rashid` without its article. */
export const capitalised = String.raw`\p{Lu}(?:'\p{Lu})?(?=\p{L}{0,40}\p{Ll})\p{L}{0,40}(?:-\p{L}{1,40}|'\p{L}{2,40}){0,4}`;

/** The sentence around a place; the whole text where there is none. */
export function sentenceAround({ text, sentences }: Page, { start }: Place): Place {
  return (
    sentences.find((sentence) => start >= sentence.start && start < sentence.end) ?? { start: 0, end: text.length }
  );
}

/**
 * Whether the other words of the sentence say nothing about a capital in it: as in a heading in title case, where
 * every longer word has one, or in a line that holds nothing else (`"alone"`).
 */
export function titleCase(page: Page, place: Place): "yes" | "no" | "alone" {
  const { start, end } = sentenceAround(page, place);
  const before = page.text.slice(start, place.start).replace(/^[^\p{L}]*\p{L}[\p{L}'-]*/u, "");
  const others = `${before} ${page.text.slice(place.end, end)}`.match(/\p{L}[\p{L}'-]{3,}/gu) ?? [];
  if (others.length === 0) return "alone";
  return others.every((word) => /^\p{Lu}/u.test(word)) ? "yes" : "no";
}

/** The text of a word without a genitive, in small letters. */
export function bare(word: string): string {
  return word.toLowerCase().replace(/'s?$/, "");
}

/** For a regular expression that finds exactly this text. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/ /g, " +");
}

/** The words of a list that is written as one text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}

/** The source of a regular expression for words with a small letter, so that they may begin with a capital too. */
export function eitherCase(source: string): string {
  return source.replace(/(?<=^|\||\(\?:)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** The places, less those that overlap one that stands before them in the list. */
export function withoutOverlaps(places: readonly Place[]): readonly Place[] {
  return places.filter(
    (place, index) => !places.slice(0, index).some((other) => place.start < other.end && other.start < place.end),
  );
}
