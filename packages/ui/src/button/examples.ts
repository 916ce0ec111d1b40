import type { UiLocale } from "../messages/types.js";
import type { ButtonProps } from "./Button.js";

/** Named states of a button, in a language. */
export function buttonExamples(locale: UiLocale) {
  const { sign, copy, give, read } = words[locale];
  return {
    primary: { children: sign },
    give: { children: give, emphasis: "give" },
    secondary: { children: copy, emphasis: "secondary", type: "button" },
    busy: { children: sign, busy: true },
    link: { children: read, href: "#report" },
  } satisfies Record<string, ButtonProps>;
}

const words = {
  en: { sign: "Sign the petition", give: "Give", copy: "Copy the link", read: "Read the report" },
  nl: { sign: "Teken de petitie", give: "Geef", copy: "Kopieer de link", read: "Lees het rapport" },
  de: { sign: "Petition unterzeichnen", give: "Spenden", copy: "Link kopieren", read: "Bericht lesen" },
  fr: { sign: "Signer la pétition", give: "Donner", copy: "Copier le lien", read: "Lire le rapport" },
  it: { sign: "Firma la petizione", give: "Dona", copy: "Copia il link", read: "Leggi il rapporto" },
  es: { sign: "Firmar la petición", give: "Donar", copy: "Copiar el enlace", read: "Leer el informe" },
  da: { sign: "Skriv under", give: "Giv", copy: "Kopiér linket", read: "Læs rapporten" },
  ar: { sign: "وقّع العريضة", give: "تبرّع", copy: "انسخ الرابط", read: "اقرأ التقرير" },
} satisfies Record<UiLocale, unknown>;
