import { formatMessage } from "../messages/format.js";
import { uiMessages } from "../messages/index.js";
import type { UiLocale } from "../messages/types.js";
import type { DateFieldProps } from "./DateField.js";

/** Named states of a date that a person knows by heart, in a language. */
export function dateFieldExamples(locale: UiLocale) {
  const { birth, receipt, collected, fourFigures } = words[locale];
  const { issues } = uiMessages[locale];
  return {
    empty: { id: "birth", name: "birth", legend: birth, hint: receipt, autoComplete: "bday" },
    filled: {
      id: "birth",
      name: "birth",
      legend: birth,
      hint: receipt,
      autoComplete: "bday",
      defaultValue: { day: "27", month: "3", year: "1985" },
    },
    optional: { id: "collected", name: "collected", legend: collected, required: false },
    error: {
      id: "birth",
      name: "birth",
      legend: birth,
      hint: receipt,
      autoComplete: "bday",
      error: formatMessage(issues.required, locale, { label: birth }),
    },
    oneFaultyPart: {
      id: "birth",
      name: "birth",
      legend: birth,
      hint: receipt,
      autoComplete: "bday",
      error: fourFigures,
      faulty: ["year"],
      defaultValue: { day: "27", month: "3", year: "85" },
    },
  } satisfies Record<string, DateFieldProps>;
}

const words = {
  en: {
    birth: "Date of birth",
    receipt: "The tax office wants it on your receipt. For example 27 3 1985",
    collected: "When did you collect these signatures?",
    fourFigures: "Enter the year in four figures, such as 1985",
  },
  nl: {
    birth: "Geboortedatum",
    receipt: "De belastingdienst wil die op je giftbewijs zien. Bijvoorbeeld 27 3 1985",
    collected: "Wanneer heb je deze handtekeningen verzameld?",
    fourFigures: "Vul het jaar in vier cijfers in, zoals 1985",
  },
  de: {
    birth: "Geburtsdatum",
    receipt: "Das Finanzamt braucht es für Ihre Spende. Zum Beispiel 27 3 1985",
    collected: "Wann haben Sie diese Unterschriften gesammelt?",
    fourFigures: "Geben Sie das Jahr mit vier Ziffern ein, zum Beispiel 1985",
  },
  fr: {
    birth: "Date de naissance",
    receipt: "L’administration fiscale la demande pour votre reçu. Par exemple 27 3 1985",
    collected: "Quand avez-vous recueilli ces signatures ?",
    fourFigures: "Indiquez l’année en quatre chiffres, par exemple 1985",
  },
  it: {
    birth: "Data di nascita",
    receipt: "Serve al fisco per la tua ricevuta. Per esempio 27 3 1985",
    collected: "Quando hai raccolto queste firme?",
    fourFigures: "Inserisci l’anno con quattro cifre, per esempio 1985",
  },
  es: {
    birth: "Fecha de nacimiento",
    receipt: "Hacienda la pide para tu certificado. Por ejemplo, 27 3 1985",
    collected: "¿Cuándo recogiste estas firmas?",
    fourFigures: "Escribe el año con cuatro cifras, por ejemplo 1985",
  },
  da: {
    birth: "Fødselsdato",
    receipt: "Skattemyndigheden vil se den på din kvittering. For eksempel 27 3 1985",
    collected: "Hvornår samlede du disse underskrifter ind?",
    fourFigures: "Skriv årstallet med fire cifre, for eksempel 1985",
  },
  ar: {
    birth: "تاريخ الميلاد",
    receipt: "تطلبه مصلحة الضرائب في إيصال التبرّع. مثال: 27 3 1985",
    collected: "متى جُمعت هذه التوقيعات؟",
    fourFigures: "يُرجى إدخال السنة بأربعة أرقام، مثل 1985",
  },
} satisfies Record<UiLocale, unknown>;
