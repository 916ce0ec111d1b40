import type { UiLocale } from "../messages/types.js";
import type { SkipLinkProps } from "./SkipLink.js";

/** Named states of a link past what every page repeats, in a language. */
export function skipLinkExamples(locale: UiLocale) {
  return { focused: { href: "#main", children: words[locale] } } satisfies Record<string, SkipLinkProps>;
}

const words = {
  en: "Skip to the content",
  nl: "Naar de inhoud",
  de: "Zum Inhalt springen",
  fr: "Aller au contenu",
  it: "Vai al contenuto",
  es: "Ir al contenido",
  da: "Gå til indholdet",
  ar: "الانتقال إلى المحتوى",
} satisfies Record<UiLocale, unknown>;
