import type { UiLocale } from "../messages/types.js";
import type { VisuallyHiddenProps } from "./VisuallyHidden.js";

/** Named states of words that are heard only, in a language. */
export function visuallyHiddenExamples(locale: UiLocale) {
  return { besideASign: { children: words[locale] } } satisfies Record<string, VisuallyHiddenProps>;
}

const words = {
  en: "Download the report",
  nl: "Download het rapport",
  de: "Bericht herunterladen",
  fr: "Télécharger le rapport",
  it: "Scarica il rapporto",
  es: "Descargar el informe",
  da: "Hent rapporten",
  ar: "تنزيل التقرير",
} satisfies Record<UiLocale, unknown>;
