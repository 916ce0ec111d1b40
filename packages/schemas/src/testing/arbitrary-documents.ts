import { currencies, fieldTypes, paymentMethods, frequencies, locales, type Currency } from "@tdh/schemas/rules";
import fc from "fast-check";
import { arbitraryBlock, depicts, picture, shown, type Texts } from "./arbitrary-blocks.js";
import { person } from "./arbitrary-people.js";
import { address, country, date, instant, localized, readableText, slug } from "./arbitrary-texts.js";
import type { AppealDraft, CampaignDraft, OfficeDraft, PetitionDraft } from "./example-document.js";

/** Texts of every kind and length that a document may hold. */
const anyTexts: Texts = { line: localized(readableText(300)), text: localized(readableText(20_000)) };
const { line, text } = anyTexts;
const plainLine = readableText(300);

const head = <Kind extends string>(kind: Kind) => ({
  $schema: fc.constantFrom("./campaign.schema.json", ""),
  kind: fc.constant(kind),
  version: fc.constant(2 as const),
});
const optionalHead = { requiredKeys: [] };
const languages = fc.shuffledSubarray([...locales], { minLength: 1 });

/** Campaigns that fit their schema, with whatever they may hold; their parts need not agree with each other. */
export const campaigns = arbitraryCampaign(anyTexts);

/** Campaigns with these texts. */
export function arbitraryCampaign({ line, text }: Texts): fc.Arbitrary<CampaignDraft> {
  const sharing = fc.record(
    {
      title: line,
      description: text,
      image: fc
        .tuple(fc.record({ ...picture, alt: line, depicts }), fc.record(shown, { requiredKeys: [] }))
        .map(([image, more]) => ({ ...image, ...more })),
    },
    { requiredKeys: [] },
  );
  const allow = fc.record(
    { term: readableText(100), reason: fc.constantFrom("quotation", "legal-title", "historic-name"), block: slug },
    { requiredKeys: ["term", "reason"] },
  );
  const topics = fc.subarray(["sexual-exploitation", "violence", "self-harm", "death"] as const);
  const required = {
    id: slug,
    office: slug,
    locales: languages,
    title: line,
    description: text,
    blocks: fc.array(arbitraryBlock({ line, text }), { minLength: 1, maxLength: 6 }),
  };
  const optional = {
    ...head("campaign"),
    publishedAt: instant,
    withdrawnAt: instant,
    sensitiveTopics: topics,
    contentWarning: text,
    sharing,
    people: fc.array(person, { maxLength: 3 }),
    allow: fc.array(allow, { maxLength: 2 }),
  };
  return together(required, optional);
}

const fieldName = fc.oneof(
  fc.constantFrom("a", "Locale", "a".repeat(40)),
  fc.stringMatching(/^[a-z]{3}[A-Z0-9]{0,9}$/),
);
const fields = (maxLength: number) =>
  fc.array(
    fc.record(
      { name: fieldName, type: fc.constantFrom(...fieldTypes), required: fc.boolean(), label: line },
      { requiredKeys: ["name", "type"] },
    ),
    { maxLength },
  );
const consents = fc.array(fc.record({ purpose: slug, text, version: plainLine }), { maxLength: 2 });
const minimumAge = fc.integer({ min: 13, max: 18 });

/** Petitions that fit their schema. */
export const petitions: fc.Arbitrary<PetitionDraft> = together(
  {
    id: slug,
    locales: languages,
    title: line,
    demand: text,
    addressee: line,
    goal: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    deleteAt: date,
    fields: fields(4),
    statement: fc.record({ text, version: plainLine }),
    privacyUrl: address,
  },
  {
    ...head("petition"),
    opensAt: instant,
    closesAt: instant,
    minimumAge,
    consents,
    confirmation: fc.constantFrom("mail", "none"),
    publicKey: fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
  },
);

const amount = fc.integer({ min: 1, max: 99_999_999_999 });
const currency = fc.constantFrom(...(Object.keys(currencies) as Currency[]));
const iban = fc.constantFrom(
  "NL91ABNA0417164300",
  " nl91 abna 0417 1643 00 ",
  "DE89 3704 0044 0532 0130 00",
  "XX00" + "0".repeat(30),
);

/** Appeals that fit their schema. */
export const appeals: fc.Arbitrary<AppealDraft> = together(
  {
    id: slug,
    locales: languages,
    title: line,
    purpose: text,
    currency,
    suggestions: fc.array(fc.record({ amount, impact: line }, { requiredKeys: ["amount"] }), { maxLength: 6 }),
    minimum: amount,
    maximum: amount,
    frequencies: fc.shuffledSubarray([...frequencies], { minLength: 1 }),
    methods: fc.shuffledSubarray([...paymentMethods], { minLength: 1 }),
    account: fc.record(
      {
        payee: fc.constantFrom("Example", "É. & Söhne <GmbH>", "😀".repeat(70), " x"),
        iban,
        bic: fc.constantFrom("ABNANL2A", "DEUTDEFF500"),
      },
      { requiredKeys: ["payee", "iban"] },
    ),
    privacyUrl: address,
  },
  { ...head("donation"), fields: fields(3), consents, minimumAge, goal: amount, opensAt: instant, closesAt: instant },
);

/** Offices that fit their schema. */
export const offices: fc.Arbitrary<OfficeDraft> = together(
  {
    id: slug,
    name: line,
    country,
    locales: languages,
    url: fc.constantFrom(
      "https://example.org",
      "https://www.example.org/",
      "https://a-b.example.org/nl/about_us/./x-y",
    ),
    address: fc.record({ street: plainLine, postalCode: plainLine, city: plainLine, country }),
    privacyUrl: address,
  },
  {
    ...head("office"),
    phone: plainLine,
    fax: plainLine,
    email: fc.constantFrom(
      "info@example.org",
      "a+b_c-d@sub.example.org",
      "o'neil@a.example",
      `a@${"b".repeat(60)}.org`,
    ),
  },
);

/** Documents of every kind, each with its kind. */
export const documents = fc.oneof(
  fc.record({ kind: fc.constant("campaign" as const), document: campaigns }),
  fc.record({ kind: fc.constant("petition" as const), document: petitions }),
  fc.record({ kind: fc.constant("donation" as const), document: appeals }),
  fc.record({ kind: fc.constant("office" as const), document: offices }),
);

function together<Required extends object, Optional extends object>(
  required: { readonly [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { readonly [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
) {
  return fc.tuple(fc.record(optional, optionalHead), fc.record(required)).map(([some, all]) => ({ ...some, ...all }));
}
