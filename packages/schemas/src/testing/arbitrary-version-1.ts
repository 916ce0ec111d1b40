import fc from "fast-check";
import { firstName } from "./arbitrary-people.js";
import { appeals, offices, petitions } from "./arbitrary-documents.js";
import { address, date, instant, link, locale, localized, readableText, slug } from "./arbitrary-texts.js";

/** A person as version 1 had them: inside each story and quote. */
export interface PersonOfVersion1 {
  readonly name: string;
  readonly nameChanged: boolean;
  readonly age?: number;
  readonly fictional?: boolean;
}

const line = localized(readableText(300));
const text = localized(readableText(2000));
const plainLine = readableText(300);

const person: fc.Arbitrary<PersonOfVersion1> = fc.record(
  {
    name: fc.oneof(fc.constantFrom("Siti", "SITI", "Sïti", "siti"), firstName),
    nameChanged: fc.boolean(),
    age: fc.oneof(fc.constantFrom(10, 11), fc.integer({ min: 0, max: 120 })),
    fictional: fc.boolean(),
  },
  { requiredKeys: ["name", "nameChanged"] },
);

const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 2 });
const type = <Name extends string>(name: Name) => fc.constant(name);
const pixels = fc.integer({ min: 1, max: 20_000 });

const source = fc.record(
  { title: plainLine, url: address, date: fc.oneof(date, fc.constantFrom("2013", "2013-11")) },
  { requiredKeys: ["title", "date"] },
);
const helpLine = fc.record(
  { name: plainLine, purpose: text, phone: plainLine, url: address, verifiedOn: date },
  { requiredKeys: ["name", "purpose"] },
);
const linkItem = fc.record(
  { kind: fc.constantFrom("page", "video", "faq", "document"), label: line, href: link, language: locale },
  { requiredKeys: ["kind", "label", "href"] },
);

/** The blocks of version 1, without their ids. */
const blocks: readonly fc.Arbitrary<BlockOfVersion1>[] = [
  fc.record({ type: type("headline"), title: line, lead: text }),
  fc.record({ type: type("story"), heading: line, text, person }),
  fc.record({ type: type("story"), heading: line, text, person }),
  fc.record({ type: type("quote"), text, person }),
  fc.record({ type: type("links"), heading: line, links: some(linkItem) }),
  fc.record(
    {
      type: type("image"),
      src: address,
      width: pixels,
      height: pixels,
      alt: line,
      caption: text,
      depicts: fc.constantFrom("this-person", "other-person", "model", "generated", "none"),
    },
    { requiredKeys: ["type", "src", "width", "height", "alt", "depicts"] },
  ),
  fc.record({ type: type("text"), heading: line, text }),
  fc.record({ type: type("faq"), heading: line, questions: some(fc.record({ question: line, answer: text })) }),
  fc.record({
    type: type("statistics"),
    heading: line,
    statistics: some(fc.record({ value: line, label: line, source })),
  }),
  fc.record({ type: type("petition"), petition: slug }),
  fc.record({ type: type("donation"), donation: slug }),
  fc.record({ type: type("notice"), heading: line, text }),
  fc.record({ type: type("help"), heading: line, text, lines: some(helpLine) }),
  fc.record({ type: type("contact"), heading: line }),
];

const block = fc
  .tuple(fc.oneof(...blocks), fc.record({ id: slug }, { requiredKeys: [] }))
  .map(([fields, id]) => ({ ...fields, ...id }));

/** A block of version 1, and what it may have that version 2 has elsewhere. */
export interface BlockOfVersion1 {
  readonly type: string;
  readonly person?: PersonOfVersion1;
}

/**
 * Campaigns as they were before documents had a version, within the lengths and the addresses that version 2 has set
 * bounds to.
 */
export const campaignsOfVersion1 = fc.record(
  {
    id: slug,
    office: slug,
    locales: some(locale),
    title: line,
    description: text,
    publishedAt: instant,
    contentWarning: text,
    blocks: fc.array(block, { minLength: 1, maxLength: 7 }),
  },
  { requiredKeys: ["id", "office", "locales", "title", "description", "publishedAt", "blocks"] },
);

/** Offices, whose name was one for all languages. */
export const officesOfVersion1 = fc
  .tuple(offices, plainLine)
  .map(([{ kind: _kind, version: _version, $schema: _schema, ...office }, name]) => ({ ...office, name }));

/** Petitions and appeals differ in what they say of themselves alone. */
export const petitionsOfVersion1 = petitions.map(withoutHead);
export const appealsOfVersion1 = appeals.map(withoutHead);

function withoutHead(document: object) {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !["$schema", "kind", "version"].includes(key)));
}
