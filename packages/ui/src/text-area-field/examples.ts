import { formatMessage } from "../messages/format.js";
import { uiMessages } from "../messages/index.js";
import type { UiLocale } from "../messages/types.js";
import type { TextAreaFieldProps } from "./TextAreaField.js";

/** Named states of a field for several lines, in a language. */
export function textAreaFieldExamples(locale: UiLocale) {
  const { label, hint, text } = words[locale];
  const { issues } = uiMessages[locale];
  const length = [...text].length;
  return {
    empty: { id: "why", name: "why", label, hint, limit: 500 },
    optional: { id: "why", name: "why", label, required: false, rows: 3 },
    nearTheLimit: { id: "why", name: "why", label, hint, limit: length + 12, defaultValue: text },
    pastTheLimit: { id: "why", name: "why", label, hint, limit: length - 12, defaultValue: text },
    error: {
      id: "why",
      name: "why",
      label,
      hint,
      limit: 100,
      defaultValue: text,
      error: formatMessage(issues.too_long, locale, { max: 100, label }),
    },
  } satisfies Record<string, TextAreaFieldProps>;
}

const words = {
  en: {
    label: "Why do you sign?",
    hint: "We hand it over with the petition, without your name.",
    text: "Whoever looks for children online should know that somebody is looking for them too. I want police who have the time to do it.",
  },
  nl: {
    label: "Waarom teken je?",
    hint: "We overhandigen het samen met de petitie, zonder je naam.",
    text: "Wie online kinderen zoekt, moet weten dat er ook naar hem wordt gezocht. Ik wil politie die daar de tijd voor heeft.",
  },
  de: {
    label: "Warum unterschreiben Sie?",
    hint: "Wir übergeben es mit der Petition, ohne Ihren Namen.",
    text: "Wer im Internet nach Kindern sucht, soll wissen, dass auch nach ihm gesucht wird. Ich will eine Polizei, die Zeit dafür hat.",
  },
  fr: {
    label: "Pourquoi signez-vous ?",
    hint: "Nous le remettons avec la pétition, sans votre nom.",
    text: "Ceux qui cherchent des enfants en ligne doivent savoir qu’on les cherche aussi. Je veux une police qui ait le temps de le faire.",
  },
  it: {
    label: "Perché firmi?",
    hint: "Lo consegniamo insieme alla petizione, senza il tuo nome.",
    text: "Chi cerca bambini online deve sapere che qualcuno sta cercando anche lui. Voglio una polizia che abbia il tempo di farlo.",
  },
  es: {
    label: "¿Por qué firmas?",
    hint: "Lo entregamos con la petición, sin tu nombre.",
    text: "Quien busca niños y niñas en internet debe saber que también se le busca. Quiero una policía que tenga tiempo para hacerlo.",
  },
  da: {
    label: "Hvorfor skriver du under?",
    hint: "Vi overrækker det sammen med underskrifterne, uden dit navn.",
    text: "Den, der leder efter børn på nettet, skal vide, at nogen også leder efter dem. Jeg vil have et politi, der har tid til det.",
  },
  ar: {
    label: "ما سبب التوقيع؟",
    hint: "نسلّمه مع العريضة من دون ذكر الاسم.",
    text: "من يبحث عن الأطفال على الإنترنت يجب أن يعرف أن هناك من يبحث عنه أيضًا. أريد شرطة لديها الوقت الكافي لذلك.",
  },
} satisfies Record<UiLocale, unknown>;
