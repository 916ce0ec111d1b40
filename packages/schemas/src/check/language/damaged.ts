/** The first sign that a text was damaged on its way: by a wrong encoding, or by characters that nobody sees. */
export interface Damage {
  /**
   * - `replacement-character`: U+FFFD, where a decoder gave up.
   * - `mojibake`: UTF-8 read as ISO 8859-1 or Windows-1252, such as `Ã©` for `é`; a control character of C1.
   * - `direction-override`: an embedding, override or isolate (Unicode Standard Annex 9), which can show a text in
   *   another order than it is read. The marks of direction U+200E, U+200F and U+061C are ordinary Arabic typing.
   * - `invisible`: a character without width, but for a joiner in a word or an emoji, and the soft hyphen.
   */
  readonly kind: "replacement-character" | "mojibake" | "direction-override" | "invisible";
  readonly found: string;
  /** Offset in UTF-16 code units. */
  readonly index: number;
}

/** The first damage in a text, if any. */
export function damagedText(text: string): Damage | undefined {
  if (!suspicious.test(text)) return undefined;
  let first: Damage | undefined;
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(text);
    if (match && match.index < (first?.index ?? Infinity)) first = { kind, found: match[0], index: match.index };
  }
  return first;
}

/** Bytes 80 to BF as ISO 8859-1 and Windows-1252 show them, without the punctuation of ordinary texts … */
const byte = "\\u0080-\\u009f¡-©¬®-¹¼-¿€ƒ†‡ˆ‰Š‹Ž˜™š›žŸ";
/** … and that punctuation, which may well follow a capital: `MAÇÃ”`. */
const punctuation = "‚„…‘’“”•–—\\u00a0«»ª";
const anyByte = `[${byte}${punctuation}Œœ]`;

const mojibake = [
  // Two bytes: U+00C2 to U+00C5 lead what Latin languages use.
  `[ÂÃÄÅ][${byte}]|Ã[Œœ]`,
  `(?<!\\p{Lu})Ã[${punctuation}](?!\\p{Lu})|(?<!\\p{Lu})Â[\\u00a0«»ª]|(?<=\\p{Ll})Â[${punctuation}](?=\\p{Ll})`,
  `(?<=\\p{Ll})Å[“‚]|Å“(?=\\p{Ll})`,
  // Two bytes of Greek, Cyrillic, Hebrew and Arabic: a single one may be a real Ø or Ñ.
  `(?:[ÎÏÐÑ×ØÙÚÛ]${anyByte}){2}`,
  // Three and four bytes: punctuation, symbols, emoji.
  `â(?:[€‚„†ˆ\\u0080\\u0082\\u0084\\u0086\\u0088\\u009c]${anyByte}|œ[${byte}${punctuation}])`,
  "â€",
  "ï»¿|ï¿½",
  `ð[Ÿ\\u009f]`,
  "[\\u0080-\\u0084\\u0086-\\u009f]",
].join("|");

const letter = "[\\p{L}\\p{M}]";
const picture = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]";

const kinds = [
  ["replacement-character", /\ufffd/],
  ["mojibake", new RegExp(mojibake, "u")],
  ["direction-override", /[\u202a-\u202e\u2066-\u2069]/],
  [
    "invisible",
    new RegExp(
      `(?<!${letter})[\\u200c\\u200d](?<!${picture}\\u200d)|[\\u200c\\u200d](?!${letter})(?!(?<=\\u200d)\\p{Extended_Pictographic})(?<![\\p{Script=Arabic}\\u0640]\\u200d)|[\\u180e\\u200b\\u2060-\\u2064\\ufeff]`,
      "u",
    ),
  ],
] as const;

/** Whether the dear patterns are worth trying. */
const suspicious = /[\u0080-\u009fÂÃÄÅÎÏÐÑ×ØÙÚÛâïð\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/;
