import type { Locale } from "../../rules/locale.js";
import { notAfterWord, readable } from "./readable.js";
import { sentences } from "./sentences.js";
import { syllables } from "./syllables.js";

/** How hard a text is to read, by a formula made for its language. */
export interface ReadingLevel {
  /** The name by which the formula is known. */
  readonly formula: string;
  /** Rounded. Higher is easier, but for LIX, where higher is harder. */
  readonly score: number;
  readonly level: "easy" | "medium" | "hard";
}

/** The least number of words for which a formula says something: the samples that they were made with had a hundred. */
const leastWords = 100;

/**
 * How hard a text is to read; `undefined` under 100 words, and in Arabic, whose formulas need vowel marks or a lexicon.
 *
 * - en: R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948).
 * - nl: W. H. Douma, De leesbaarheid van landbouwbladen, Wageningen (1960).
 * - de: T. Amstad, Wie verständlich sind unsere Zeitungen?, Zürich (1978).
 * - fr: L. Kandel and A. Moles, Application de l'indice de Flesch à la langue française (1958).
 * - it: P. Lucisano and M. E. Piemontese, GULPEASE, Scuola e città 3 (1988).
 * - es: J. Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214 (1959), as corrected by G. Law (2011):
 *   words in a sentence, where the printed formula says sentences.
 * - da: C. H. Björnsson, Läsbarhet (1968), LIX.
 *
 * Easy is what the scales call plain or normal for a reader without higher education, hard what they call hard.
 */
export function readingLevel(text: string, locale: Locale): ReadingLevel | undefined {
  const formula = formulas[locale];
  if (!formula) return undefined;
  const counts = countText(text, locale);
  if (counts.words < leastWords) return undefined;
  const score = Math.round(formula.score(counts));
  const { easy, hard } = formula;
  const isHigherEasier = easy > hard;
  const level = (isHigherEasier ? score >= easy : score <= easy)
    ? "easy"
    : (isHigherEasier ? score < hard : score > hard)
      ? "hard"
      : "medium";
  return { formula: formula.name, score, level };
}

/** What the formulas count in a text. */
export interface TextCounts {
  readonly sentences: number;
  /** Written words: what stands between spaces; `l'enfant` and `part-time` are one. */
  readonly words: number;
  /** Estimated by groups of vowels; 0 where no formula of the language asks for it. */
  readonly syllables: number;
  readonly letters: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

/** Counts sentences, words, syllables and letters. */
export function countText(text: string, locale: Locale): TextCounts {
  const { text: plain } = readable(text);
  const words = plain.match(word) ?? [];
  const letters = words.map((one) => one.replace(/[^\p{L}\p{N}]/gu, "").length);
  return {
    sentences: sentences(plain, locale).length,
    words: words.length,
    syllables: sum(words.map((one) => syllables(one, locale))),
    letters: sum(letters),
    longWords: letters.filter((length) => length > 6).length,
  };
}

const word = new RegExp(String.raw`${notAfterWord}[\p{L}\p{N}\p{M}]+(?:['.,-][\p{L}\p{N}\p{M}]+)*`, "gu");

interface Formula {
  readonly name: string;
  readonly score: (counts: TextCounts) => number;
  /** From here on a text is easy, and beyond `hard` it is hard. */
  readonly easy: number;
  readonly hard: number;
}

/** The form of Flesch: a base, less the weights of the words in a sentence and of the syllables in a word. */
function flesch(base: number, ofSentence: number, ofWord: number): Formula["score"] {
  return (counts) => base - (ofSentence * counts.words) / counts.sentences - (ofWord * counts.syllables) / counts.words;
}

const formulas: Readonly<Record<Locale, Formula | undefined>> = {
  en: { name: "Flesch Reading Ease", score: flesch(206.835, 1.015, 84.6), easy: 60, hard: 50 },
  nl: { name: "Flesch-Douma", score: flesch(206.84, 0.93, 77), easy: 60, hard: 45 },
  de: { name: "Amstad", score: flesch(180, 1, 58.5), easy: 60, hard: 50 },
  fr: { name: "Kandel-Moles", score: flesch(207, 1.015, 73.6), easy: 60, hard: 50 },
  it: {
    name: "Gulpease",
    score: (counts) => 89 + (300 * counts.sentences - 10 * counts.letters) / counts.words,
    easy: 60,
    hard: 40,
  },
  es: { name: "Fernández Huerta", score: flesch(206.84, 1.02, 60), easy: 60, hard: 50 },
  da: {
    name: "LIX",
    score: (counts) => counts.words / counts.sentences + (100 * counts.longWords) / counts.words,
    easy: 40,
    hard: 50,
  },
  ar: undefined,
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
