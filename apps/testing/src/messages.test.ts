import { campaignMessages } from "@tdh/campaign/messages";
import { donationMessages } from "@tdh/donation/messages";
import { petitionMessages } from "@tdh/petition/messages";
import { findingMessages } from "@tdh/schemas/findings";
import { fieldTypes, issueCodes, locales, parseAmount, type Locale } from "@tdh/schemas/rules";
import { serverMessages } from "@tdh/server/messages";
import { uiMessages } from "@tdh/ui/messages";
import { describe, expect, it } from "vitest";

/** The messages of every package; what forms repeat of `ui` is looked at once. */
const packages: Readonly<Record<string, (locale: Locale) => object>> = {
  schemas: (locale) => findingMessages[locale],
  ui: (locale) => uiMessages[locale],
  petition: (locale) => ({ ...petitionMessages[locale], ui: {} }),
  donation: (locale) => ({ ...donationMessages[locale], ui: {} }),
  campaign: (locale) => campaignMessages[locale],
  server: (locale) => serverMessages[locale],
};

/** Words that a language shares with English. */
const sameAsEnglish: Record<Locale, readonly string[]> = {
  en: [],
  nl: [
    "ui.fields.postal-code.label",
    "donation.transfer.iban",
    "donation.transfer.bic",
    "campaign.contact.fax",
    "campaign.contact.website",
    "campaign.privacy",
  ],
  de: ["donation.transfer.iban", "donation.transfer.bic", "campaign.contact.fax", "campaign.contact.website"],
  fr: ["donation.transfer.iban", "donation.transfer.bic", "campaign.contact.fax"],
  it: [
    "donation.transfer.iban",
    "donation.transfer.bic",
    "campaign.contact.fax",
    "campaign.privacy",
    "server.privacy.no",
  ],
  es: [
    "schemas.severity.error",
    "ui.errorPrefix",
    "donation.transfer.iban",
    "donation.transfer.bic",
    "campaign.contact.fax",
    "server.errorTitle",
    "server.privacy.no",
  ],
  da: ["donation.transfer.iban", "donation.transfer.bic", "campaign.contact.fax"],
  ar: [],
};

/** Plurals that need no form of their own: the noun does not change, or the number cannot occur. */
const fallsToOther: Partial<Record<Locale, readonly string[]>> = {
  de: ["ui.issues.too_long one"],
  fr: ["ui.issues.too_long many"],
  it: ["ui.issues.too_long many"],
  es: ["ui.issues.too_long many"],
  da: ["ui.issues.too_long one"],
  ar: ["ui.issues.too_long zero"],
};

describe("the words of the toolkit", () => {
  it("exist in every language that the toolkit speaks, and no other", () => {
    for (const messages of [
      findingMessages,
      uiMessages,
      petitionMessages,
      donationMessages,
      campaignMessages,
      serverMessages,
    ])
      expect(Object.keys(messages)).toEqual([...locales]);
  });

  it.each(locales)("know every issue and every field type in %s", (locale) => {
    const { issues, fields } = uiMessages[locale];
    expect(Object.keys(issues)).toEqual(expect.arrayContaining([...issueCodes]));
    expect(Object.keys(fields)).toEqual([...fieldTypes]);
  });

  it.each(locales)("are not mixed with another language in %s", (locale) => {
    expect(petitionMessages[locale].ui).toBe(uiMessages[locale]);
    expect(donationMessages[locale].ui).toBe(uiMessages[locale]);
    for (const { locale: named, dir } of [findingMessages[locale], uiMessages[locale], campaignMessages[locale]])
      expect({ named, dir }).toEqual({ named: locale, dir: locale === "ar" ? "rtl" : "ltr" });
  });

  it.each(locales)("give examples of amounts that are read as they stand in %s", (locale) => {
    const { amount_invalid, amount_ambiguous } = uiMessages[locale].issues;
    const examples = `${amount_invalid} ${amount_ambiguous}`.match(/\d[\d.,]*\d/g) ?? [];
    const amounts = examples.map((text) => {
      const read = parseAmount(text, "EUR", locale);
      return read.ok ? read.value.amount : read.issues;
    });
    expect(amounts).toEqual([2500, 1250, 123_450]);
  });
});

describe.each(Object.keys(packages))("the messages of %s", (name) => {
  const english = messagesOf(name, "en");

  it.each(locales)("have the keys and plurals of English in %s", (locale) => {
    const shape = (messages: Messages) => [...messages].map(([path, forms]) => `${path} ${typeof forms}`).sort();
    expect(shape(messagesOf(name, locale))).toEqual(shape(english));
  });

  it.each(locales)("have the placeholders of English in %s", (locale) => {
    const faults = everyText(name, locale).filter(({ path, category, text }) => {
      const wanted = placeholders(otherForm(english.get(path)));
      const missing = wanted.filter((placeholder) => !placeholders(text).includes(placeholder));
      const invented = placeholders(text).some((placeholder) => !wanted.includes(placeholder));
      return invented || missing.length > (category && isOneNumber(locale, category) ? 1 : 0);
    });
    expect(faults).toEqual([]);
  });

  it.each(locales)("have a form for every plural category of %s", (locale) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const missing = [...messagesOf(name, locale)].flatMap(([path, forms]) =>
      typeof forms === "string"
        ? []
        : pluralCategories.filter((category) => !(category in forms)).map((category) => `${path} ${category}`),
    );
    const known = fallsToOther[locale]?.filter((entry) => entry.startsWith(`${name}.`)) ?? [];
    expect(missing).toEqual(known);
  });

  it.each(locales.filter((locale) => locale !== "en"))("are translated into %s", (locale) => {
    const same = [...messagesOf(name, locale)]
      .filter(([path, forms]) => otherForm(forms) === otherForm(english.get(path)))
      .map(([path]) => path);
    expect(same.sort()).toEqual(sameAsEnglish[locale].filter((path) => path.startsWith(`${name}.`)).sort());
  });

  it.each(locales)("are set in the typography of %s", (locale) => {
    const untidy = everyText(name, locale).filter(
      ({ text }) => /^\s|\s$|\s{2}|["']/.test(text) || (locale === "fr" && breaksFrenchSpacing.test(text)),
    );
    expect(untidy).toEqual([]);
  });
});

/** French sets a no-break space before its high punctuation, other than in an address or a time, and inside its quotes. */
const breaksFrenchSpacing = /[^\u202f\u00a0](?:[;!»]|[:?](?=\s|$))|«[^\u202f\u00a0]/;

type Forms = string | Readonly<Record<string, string>>;
type Messages = ReadonlyMap<string, Forms>;

function messagesOf(name: string, locale: Locale): Messages {
  const found = collect(packages[name]?.(locale), name);
  return new Map(found.filter(([path]) => !/^\w+\.(locale|dir)$/.test(path)));
}

function everyText(name: string, locale: Locale): { path: string; category?: string; text: string }[] {
  return [...messagesOf(name, locale)].flatMap(([path, forms]) =>
    typeof forms === "string"
      ? [{ path, text: forms }]
      : Object.entries(forms).map(([category, text]) => ({ path, category, text })),
  );
}

function collect(node: unknown, path: string): [path: string, forms: Forms][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) throw new TypeError(`${path} is neither a text nor a table of texts.`);
  if (isPlural(node)) return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) => collect(child, `${path}.${key}`));
}

function isPlural(node: object): node is Record<string, string> {
  return "other" in node && Object.values(node).every((form) => typeof form === "string");
}

function otherForm(forms: Forms | undefined): string | undefined {
  return typeof forms === "string" ? forms : forms?.["other"];
}

function placeholders(text = ""): string[] {
  return text.match(/\{\w+\}/g) ?? [];
}

/** Whether a category stands for a single number, so that words may say it. */
function isOneNumber(locale: Locale, category: string): boolean {
  const rules = new Intl.PluralRules(locale);
  const counts = [...Array(300).keys(), 1000, 1_000_000, 2_000_000];
  return counts.filter((count) => rules.select(count) === category).length === 1;
}
