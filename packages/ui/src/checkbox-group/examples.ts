import { formatMessage } from "../messages/format.js";
import { uiMessages } from "../messages/index.js";
import type { UiLocale } from "../messages/types.js";
import type { CheckboxGroupProps } from "./CheckboxGroup.js";

/** Named states of a choice of several, in a language. */
export function checkboxGroupExamples(locale: UiLocale) {
  const { legend, hint, share, collect, collectHint, translate, days } = words[locale];
  const { issues } = uiMessages[locale];
  const options = [
    { value: "share", label: share },
    { value: "collect", label: collect, hint: collectHint },
    { value: "translate", label: translate },
  ];
  return {
    empty: { id: "help", name: "help", legend, hint, options },
    ticked: { id: "help", name: "help", legend, hint, options, defaultValues: ["share", "translate"] },
    optional: { id: "help", name: "help", legend, options, required: false },
    tiles: {
      id: "days",
      name: "days",
      legend: days,
      options: weekdays(locale),
      layout: "tiles",
      defaultValues: ["6"],
    },
    error: {
      id: "help",
      name: "help",
      legend,
      options,
      error: formatMessage(issues.invalid_choice, locale, { label: legend }),
    },
  } satisfies Record<string, CheckboxGroupProps>;
}

/** From Friday to Monday, which is 1 (ISO 8601): the first of January 2024 was one. */
function weekdays(locale: UiLocale) {
  const { format } = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return [5, 6, 7, 1].map((day) => {
    const name = format(Date.UTC(2024, 0, day));
    return { value: String(day), label: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) };
  });
}

const words = {
  en: {
    legend: "How would you like to help?",
    hint: "Choose as many as you like.",
    share: "Pass the petition on to people I know",
    collect: "Collect signatures on paper",
    collectHint: "We send you lists and a return envelope.",
    translate: "Translate texts from English",
    days: "On which days can we call you?",
  },
  nl: {
    legend: "Hoe wil je helpen?",
    hint: "Kies er zoveel als je wilt.",
    share: "De petitie doorgeven aan mensen die ik ken",
    collect: "Handtekeningen verzamelen op papier",
    collectHint: "We sturen je lijsten en een retourenvelop.",
    translate: "Teksten vertalen uit het Engels",
    days: "Op welke dagen mogen we je bellen?",
  },
  de: {
    legend: "Wie möchten Sie helfen?",
    hint: "Wählen Sie beliebig viele aus.",
    share: "Die Petition an Bekannte weitergeben",
    collect: "Unterschriften auf Papier sammeln",
    collectHint: "Wir schicken Ihnen Listen und einen Rückumschlag.",
    translate: "Texte aus dem Englischen übersetzen",
    days: "An welchen Tagen dürfen wir Sie anrufen?",
  },
  fr: {
    legend: "Comment souhaitez-vous aider ?",
    hint: "Choisissez-en autant que vous voulez.",
    share: "Faire connaître la pétition autour de moi",
    collect: "Recueillir des signatures sur papier",
    collectHint: "Nous vous envoyons des listes et une enveloppe-réponse.",
    translate: "Traduire des textes de l’anglais",
    days: "Quels jours pouvons-nous vous appeler ?",
  },
  it: {
    legend: "Come vorresti aiutare?",
    hint: "Puoi scegliere più risposte.",
    share: "Far conoscere la petizione a chi conosco",
    collect: "Raccogliere firme su carta",
    collectHint: "Ti mandiamo i moduli e una busta per la risposta.",
    translate: "Tradurre testi dall’inglese",
    days: "In quali giorni possiamo chiamarti?",
  },
  es: {
    legend: "¿Cómo te gustaría ayudar?",
    hint: "Puedes elegir varias respuestas.",
    share: "Dar a conocer la petición entre mi gente",
    collect: "Recoger firmas en papel",
    collectHint: "Te enviamos hojas de firmas y un sobre de respuesta.",
    translate: "Traducir textos del inglés",
    days: "¿Qué días podemos llamarte?",
  },
  da: {
    legend: "Hvordan vil du gerne hjælpe?",
    hint: "Vælg så mange, du vil.",
    share: "Give underskriftsindsamlingen videre til folk, jeg kender",
    collect: "Samle underskrifter på papir",
    collectHint: "Vi sender dig lister og en svarkuvert.",
    translate: "Oversætte tekster fra engelsk",
    days: "Hvilke dage må vi ringe til dig?",
  },
  ar: {
    legend: "كيف تودّ المساعدة؟",
    hint: "يمكن اختيار أكثر من إجابة.",
    share: "نشر العريضة بين المعارف",
    collect: "جمع التوقيعات على الورق",
    collectHint: "نرسل القوائم وظرفًا للردّ.",
    translate: "ترجمة النصوص من الإنجليزية",
    days: "في أي أيام يمكننا الاتصال؟",
  },
} satisfies Record<UiLocale, unknown>;
