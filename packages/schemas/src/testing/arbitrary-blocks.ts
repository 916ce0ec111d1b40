import fc from "fast-check";
import { address, date, link, locale, readableText, slug, type localized } from "./arbitrary-texts.js";
import type { BlockDraft } from "./example-document.js";

/** The texts that a block is filled with. */
export interface Texts {
  readonly line: ReturnType<typeof localized>;
  readonly text: ReturnType<typeof localized>;
}

const plainLine = readableText(300);
const pixels = fc.integer({ min: 1, max: 20_000 });
const count = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const named = { id: slug };
const credit = plainLine;
const captions = fc.array(fc.record({ language: locale, src: address }), { maxLength: 2 });

/** The file of a picture. */
export const picture = { src: address, width: pixels, height: pixels };

/** Whom a picture shows, and what may be said of them. */
export const depicts = fc.constantFrom("this-person", "other-person", "model", "generated", "none");
export const shown = { person: slug, identifiable: fc.boolean() };

/** Blocks of every type, with and without each field that may be left out. */
export function arbitraryBlock({ line, text }: Texts): fc.Arbitrary<BlockDraft> {
  const byType: { readonly [Type in BlockDraft["type"]]: fc.Arbitrary<Extract<BlockDraft, { type: Type }>> } = {
    headline: block("headline", { title: line, lead: text }, named),
    story: block("story", { heading: line, person: slug, text }, named),
    quote: block("quote", { person: slug, text }, named),
    links: block("links", { heading: line, links: some(arbitraryLink(line)) }, named),
    image: block(
      "image",
      { ...picture, depicts },
      { ...named, ...shown, alt: line, decorative: fc.boolean(), caption: text, credit },
    ),
    video: block(
      "video",
      { title: line, source, depicts },
      { ...named, ...shown, poster: fc.record(picture), language: locale, seconds: count, captions, transcript: text },
    ),
    text: block("text", { heading: line, text }, { ...named, level: fc.constantFrom(2, 3) }),
    faq: block("faq", { heading: line, questions: some(fc.record({ question: line, answer: text })) }, named),
    statistics: block("statistics", { heading: line, statistics: some(arbitraryStatistic(line)) }, named),
    petition: block("petition", { petition: slug }, named),
    donation: block("donation", { donation: slug }, named),
    notice: block("notice", { heading: line, text }, named),
    help: block("help", { heading: line, text, lines: some(arbitraryHelpLine(text)) }, named),
    contact: block("contact", { heading: line }, named),
  };
  return fc.oneof(...Object.values(byType));
}

const source = fc.oneof(
  fc.record({ provider: fc.constant("youtube"), id: fc.stringMatching(/^[\w-]{11}$/) }),
  fc.record({ provider: fc.constant("vimeo"), id: fc.stringMatching(/^\d{4,12}$/) }),
  fc.record({ provider: fc.constant("file"), src: address }),
);

const statisticSource = fc.record(
  { title: plainLine, url: address, date: fc.oneof(date, fc.constantFrom("2013", "2013-11", "0000", "9999-12")) },
  { requiredKeys: ["title"] },
);

function arbitraryStatistic(words: Texts["line"]) {
  return fc.record({ value: words, label: words, source: statisticSource }, { requiredKeys: ["value", "label"] });
}

function arbitraryLink(label: Texts["line"]) {
  return fc.record(
    {
      kind: fc.constantFrom("page", "video", "faq", "document"),
      label,
      href: link,
      language: locale,
      format: readableText(20),
      bytes: count,
    },
    { requiredKeys: ["kind", "label", "href"] },
  );
}

function arbitraryHelpLine(purpose: Texts["text"]) {
  return fc.record(
    {
      name: plainLine,
      purpose,
      role: fc.constantFrom("emergency", "talk", "report"),
      phone: fc.oneof(plainLine, fc.constantFrom("112", "116 111", "+31 (0)70 310 5000", "*#06#")),
      url: address,
      verifiedOn: date,
    },
    { requiredKeys: ["name", "purpose"] },
  );
}

/** A block of a type with all of its fields, and some of those that may lack. */
function block<const Type extends string, Fields extends object, Optional extends object>(
  type: Type,
  fields: Arbitraries<Fields>,
  optional: Arbitraries<Optional>,
) {
  return fc
    .tuple(fc.record(fields), fc.record(optional, { requiredKeys: [] }))
    .map(([filled, more]) => ({ type, ...filled, ...more }));
}

function some<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return fc.array(item, { minLength: 1, maxLength: 2 });
}

type Arbitraries<Fields> = { readonly [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> };
