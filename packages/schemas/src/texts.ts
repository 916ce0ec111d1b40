import { isLocalizedText, type Locale, type LocalizedText } from "./rules/locale.js";

/** Every localised text of a document, with its place. The document has been parsed: it is a tree. */
export function* textsOf(node: unknown, path: readonly (string | number)[] = []): Generator<PlacedText> {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* textsOf(item, [...path, index]);
    return;
  }
  if (isLocalizedText(node)) yield { text: node, path };
  else for (const [key, value] of Object.entries(node)) yield* textsOf(value, [...path, key]);
}

/** What each text says in each of its languages, with its place there. */
export function* wordsOf(texts: Iterable<PlacedText>): Generator<PlacedWords> {
  for (const { text, path } of texts)
    for (const [key, words] of Object.entries(text)) {
      const locale = key as Locale;
      if (words !== undefined) yield { words, locale, path: [...path, locale] };
    }
}

export interface PlacedText {
  readonly text: LocalizedText;
  readonly path: readonly (string | number)[];
}

export interface PlacedWords {
  readonly words: string;
  readonly locale: Locale;
  readonly path: readonly (string | number)[];
}
