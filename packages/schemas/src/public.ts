import type { DonationAppeal } from "./donation.js";
import type { Petition } from "./petition.js";
import { countryCodes } from "./rules/countries.js";
import type { FieldRule } from "./rules/field.js";
import { localize, type Locale, type Localized } from "./rules/locale.js";

/** A field as a form shows it: its label only where the definition gives one, its choices in the reader's language. */
export interface PublicField extends FieldRule {
  readonly label?: string | undefined;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** A petition as `GET /v1/petitions/:id?locale=` gives it: flattened to one language, with the choices of its fields. */
export type PublicPetition = Omit<Localized<Petition>, "fields" | "publicKey"> & {
  readonly locale: Locale;
  readonly fields: readonly PublicField[];
};

/** A donation appeal as forms take it: flattened to one language. */
export type PublicDonation = Omit<Localized<DonationAppeal>, "fields"> & {
  readonly locale: Locale;
  readonly fields: readonly PublicField[];
};

/** Flattens a petition for a form in one language. */
export function publicPetition(petition: Petition, locale: Locale): PublicPetition {
  const { publicKey: _sealing, ...flat } = localize(petition, locale);
  return { ...flat, locale, fields: flat.fields.map((field) => withOptions(field, locale)) };
}

/** Flattens a donation appeal for a form in one language. */
export function publicDonation(appeal: DonationAppeal, locale: Locale): PublicDonation {
  const flat = localize(appeal, locale);
  return { ...flat, locale, fields: flat.fields.map((field) => withOptions(field, locale)) };
}

function withOptions(field: PublicField, locale: Locale): PublicField {
  return field.type === "country" ? { ...field, options: countryOptions(locale) } : field;
}

const optionsByLocale = new Map<Locale, PublicField["options"] & object>();

/** Country names come from the server, so that browsers with other locale data show the same page. */
function countryOptions(locale: Locale): PublicField["options"] & object {
  const known = optionsByLocale.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const { compare } = new Intl.Collator(locale);
  const options = countryCodes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => compare(a.label, b.label));
  optionsByLocale.set(locale, options);
  return options;
}
