/** A text as a reader sees it, on which patterns can rely, and the way back to what was written. */
export interface ReadableText {
  /** One space between words, `\n` between paragraphs and items, `'` and `-` in their plain form, NFC, no markup. */
  readonly text: string;
  /** What stands in the original from `start` to `end` of the readable text, and where. */
  original(start: number, end: number): Found;
}

/** Words that were found, as they were written. */
export interface Found {
  readonly found: string;
  /** Offset in the original, in UTF-16 code units. */
  readonly index: number;
}

/**
 * Makes a text ready to be searched. Left out are the markup of texts (`**…**`, the target of a link), web addresses,
 * soft hyphens, characters that have no width, and the vowel marks and the tatweel of Arabic.
 */
export function readable(original: string): ReadableText {
  const plain = original.replace(sameLength, (character) => plainForm[character] ?? " ");
  const changes: Change[] = [];
  let removed = 0;
  const text = plain.replace(otherLength, (match, ...groups) => {
    const [label, from] = groups as [string | undefined, number];
    const into = replacement(match, label);
    changes.push(...changesFor(match, into, label, from, removed));
    removed += match.length - into.length;
    return into;
  });
  const place = (index: number) => {
    let shift = 0;
    for (const { at, length, from, to } of changes) {
      if (at > index) break;
      if (at + length > index) return { from, to };
      shift = to - at - length;
    }
    return { from: index + shift, to: index + shift + 1 };
  };
  return {
    text,
    original(start, end) {
      const index = place(start).from;
      return { index, found: original.slice(index, end > start ? place(end - 1).to : index) };
    },
  };
}

/** Between letters of any script; before and after a word. */
export const notAfterWord = String.raw`(?<![\p{L}\p{N}\p{M}])`;
export const notBeforeWord = String.raw`(?![\p{L}\p{N}\p{M}])`;

/** `length` characters of the readable text, from `at`, stand for those of the original from `from` to `to`. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

const plainForm: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "\u2010": "-",
  "\u2011": "-",
};
const sameLength = /[\u2018\u2019\u02bc\u2010\u2011]|[^\S\n ]/g;

/** Written as a source: linters mistake a class of combining marks for a letter with marks. */
const marks = String.raw`\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670`;
const invisible = String.raw`[\u00ad\u034f\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]`;
const otherLength = new RegExp(
  String.raw`\[([^[\]\n]+)\]\([^()\s]+\)|\*\*|https?://[^\s)]+| *\n\s*(?:- +)?| {2,}|${invisible}|[^\n][${marks}]+`,
  "g",
);
const combined = new RegExp(`[${marks}]`);
const arabicMarks = /[\u0610-\u061a\u064b-\u0652\u0670]/g;

function replacement(match: string, label: string | undefined): string {
  if (label !== undefined) return label;
  if (match.startsWith("http")) return "\ufffc";
  if (/\n.*\n|- $/s.test(match)) return "\n";
  if (/^\s+$/.test(match)) return " ";
  return combined.test(match) ? match.replace(arabicMarks, "").normalize("NFC") : "";
}

function changesFor(
  match: string,
  into: string,
  label: string | undefined,
  from: number,
  removed: number,
): readonly Change[] {
  const at = from - removed;
  const to = from + match.length;
  if (label === undefined) return [{ at, length: into.length, from, to }];
  return [
    { at, length: 0, from, to: from + 1 },
    { at: at + label.length, length: 0, from: from + 1 + label.length, to },
  ];
}
