/** The languages that the toolkit speaks (BCP 47). */
export const locales = ["en", "nl", "de", "fr", "it", "es", "da", "ar"] as const;

export type Locale = (typeof locales)[number];

/** One text in several languages: `{ en: "Sign", nl: "Teken" }`. */
export type LocalizedText = { readonly [locale in Locale]?: string | undefined };

/** A document whose localised texts have become plain strings. */
export type Localized<Document> = Document extends readonly (infer Item)[]
  ? Localized<Item>[]
  : Document extends object
    ? "en" extends keyof Document
      ? string
      : { [Key in keyof Document]: Localized<Document[Key]> }
    : Document;

/**
 * Flattens every localised text of a document to one language.
 * A text that lacks `locale` is taken in the document's declared fallback, the first of its `locales`,
 * then in the first language it has.
 */
export function localize<Document extends { locales: readonly Locale[] }>(
  document: Document,
  locale: Locale,
): Localized<Document> {
  const order = [locale, ...document.locales];
  return flatten(document, order) as Localized<Document>;
}

/** The first of `available` that a list of wishes names ("nl-BE" counts as "nl"), else the first of `available`. */
export function pickLocale(wishes: readonly (string | undefined)[], available: readonly Locale[]): Locale {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split("-")[0];
    const found = available.find((locale) => locale === language);
    if (found) return found;
  }
  return available[0] ?? "en";
}

function flatten(node: unknown, order: readonly Locale[]): unknown {
  if (Array.isArray(node)) return node.map((item) => flatten(item, order));
  if (node === null || typeof node !== "object") return node;
  if (isLocalizedText(node)) {
    const found = order.find((locale) => node[locale] !== undefined);
    return found ? node[found] : Object.values(node).find((words) => words !== undefined);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, flatten(value, order)]));
}

export function isLocalizedText(node: object): node is LocalizedText {
  const keys = Object.keys(node);
  return keys.length > 0 && keys.every((key) => locales.some((locale) => locale === key));
}
