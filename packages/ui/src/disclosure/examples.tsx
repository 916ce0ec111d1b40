import type { UiLocale } from "../messages/types.js";
import type { DisclosureProps } from "./Disclosure.js";

/** Named states of a line that opens, in a language. */
export function disclosureExamples(locale: UiLocale) {
  const { question, answer, more, longQuestion } = words[locale];
  const children = (
    <>
      <p>{answer}</p>
      <p>{more}</p>
    </>
  );
  return {
    closed: { summary: question, children },
    open: { summary: question, open: true, children },
    longText: { summary: longQuestion, children },
  } satisfies Record<string, DisclosureProps>;
}

const words = {
  en: {
    question: "Will my name be shown?",
    answer: "No. The page shows how many people have signed, and nobody’s name.",
    more: "The city council gets the list when we hand it over.",
    longQuestion: "I have signed on paper at a market stall: does my signature count if I sign here as well?",
  },
  nl: {
    question: "Is mijn naam te zien?",
    answer: "Nee. De pagina laat zien hoeveel mensen hebben getekend, en niemands naam.",
    more: "De gemeenteraad krijgt de lijst als we die overhandigen.",
    longQuestion: "Ik heb op de markt op papier getekend: telt mijn handtekening als ik hier ook teken?",
  },
  de: {
    question: "Wird mein Name angezeigt?",
    answer: "Nein. Die Seite zeigt, wie viele Menschen unterschrieben haben, und keinen Namen.",
    more: "Der Stadtrat erhält die Liste, wenn wir sie übergeben.",
    longQuestion:
      "Ich habe an einem Marktstand auf Papier unterschrieben: Zählt meine Unterschrift, wenn ich es hier noch einmal tue?",
  },
  fr: {
    question: "Mon nom sera-t-il affiché ?",
    answer: "Non. La page indique combien de personnes ont signé, et aucun nom.",
    more: "Le conseil municipal reçoit la liste quand nous la remettons.",
    longQuestion: "J’ai signé sur papier à un stand du marché : ma signature compte-t-elle si je signe aussi ici ?",
  },
  it: {
    question: "Il mio nome sarà visibile?",
    answer: "No. La pagina mostra quante persone hanno firmato, e nessun nome.",
    more: "Il consiglio comunale riceve l’elenco quando lo consegniamo.",
    longQuestion: "Ho firmato su carta a un banchetto del mercato: la mia firma vale se firmo anche qui?",
  },
  es: {
    question: "¿Se mostrará mi nombre?",
    answer: "No. La página muestra cuántas personas han firmado, y ningún nombre.",
    more: "El ayuntamiento recibe la lista cuando la entregamos.",
    longQuestion: "He firmado en papel en un puesto del mercado: ¿cuenta mi firma si firmo aquí también?",
  },
  da: {
    question: "Bliver mit navn vist?",
    answer: "Nej. Siden viser, hvor mange der har skrevet under, og ingens navn.",
    more: "Byrådet får listen, når vi overrækker den.",
    longQuestion:
      "Jeg har skrevet under på papir ved en bod på torvet: Tæller min underskrift, hvis jeg også gør det her?",
  },
  ar: {
    question: "هل سيظهر اسمي؟",
    answer: "لا. تعرض الصفحة عدد الموقّعين، ولا تعرض أي اسم.",
    more: "يتسلّم المجلس البلدي القائمة عند تقديمها.",
    longQuestion: "وقّعت على الورق في كشك بالسوق: هل يُحتسب توقيعي إذا وقّعت هنا أيضًا؟",
  },
} satisfies Record<UiLocale, unknown>;
