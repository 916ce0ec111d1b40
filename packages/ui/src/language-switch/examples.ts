import type { UiLocale } from "../messages/types.js";
import type { LanguageSwitchProps } from "./LanguageSwitch.js";

/** Named states of a switch between languages, on a page in one of them. */
export function languageSwitchExamples(locale: UiLocale) {
  const { label } = words[locale];
  return {
    two: { label, current: locale, languages: pagesIn([locale, locale === "fr" ? "de" : "fr"]) },
    many: { label, current: locale, languages: pagesIn(["en", "nl", "de", "fr", "it", "es", "da", "ar"]) },
  } satisfies Record<string, LanguageSwitchProps>;
}

function pagesIn(locales: readonly UiLocale[]) {
  return locales.map((locale) => ({ locale, label: words[locale].name, href: `/${locale}` }));
}

const words = {
  en: { label: "Languages", name: "English" },
  nl: { label: "Talen", name: "Nederlands" },
  de: { label: "Sprachen", name: "Deutsch" },
  fr: { label: "Langues", name: "Français" },
  it: { label: "Lingue", name: "Italiano" },
  es: { label: "Idiomas", name: "Español" },
  da: { label: "Sprog", name: "Dansk" },
  ar: { label: "اللغات", name: "العربية" },
} satisfies Record<UiLocale, unknown>;
