import { formatMessage } from "../messages/format.js";
import type { UiLocale } from "../messages/types.js";
import type { ProgressMeterProps } from "./ProgressMeter.js";

/** Named states of a meter, in a language. */
export function progressMeterExamples(locale: UiLocale) {
  const reached = (value: number, max = 10_000): ProgressMeterProps => ({
    label: formatMessage(progress[locale], locale, { value, max }),
    value,
    max,
  });
  return {
    nothing: reached(0),
    begun: reached(1),
    half: reached(5000),
    pastGoal: reached(60_412),
  } satisfies Record<string, ProgressMeterProps>;
}

const progress = {
  en: "{value} of {max} signatures",
  nl: "{value} van {max} handtekeningen",
  de: "{value} von {max} Unterschriften",
  fr: "Signatures : {value} sur {max}",
  it: "Firme: {value} su {max}",
  es: "Firmas: {value} de {max}",
  da: "{value} af {max} underskrifter",
  ar: "التوقيعات: {value} من {max}",
} satisfies Record<UiLocale, string>;
