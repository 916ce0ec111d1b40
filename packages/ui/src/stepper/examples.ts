import type { UiLocale } from "../messages/types.js";
import type { StepperProps } from "./Stepper.js";

/** Named states of a journey in steps, in a language. */
export function stepperExamples(locale: UiLocale) {
  const { label, amount, details, payment, longSteps } = words[locale];
  const steps = [
    { name: amount, href: "#amount" },
    { name: details, href: "#details" },
    { name: payment, href: "#payment" },
  ];
  return {
    first: { label, steps, current: 1 },
    middle: { label, steps, current: 2 },
    done: { label, steps, current: 4 },
    withoutWayBack: { label, steps: steps.map(({ name }) => ({ name })), current: 3 },
    longText: { label, steps: longSteps.map((name, index) => ({ name, href: `#step-${index + 1}` })), current: 3 },
  } satisfies Record<string, StepperProps>;
}

const words = {
  en: {
    label: "Your gift, step by step",
    amount: "Amount",
    details: "Your details",
    payment: "Payment",
    longSteps: [
      "Choose how much and how often",
      "Tell us who you are",
      "Address for the tax receipt",
      "Choose how to pay",
      "Make the transfer at your bank",
    ],
  },
  nl: {
    label: "Je gift, stap voor stap",
    amount: "Bedrag",
    details: "Je gegevens",
    payment: "Betaling",
    longSteps: [
      "Kies hoeveel en hoe vaak",
      "Vertel ons wie je bent",
      "Adres voor het giftbewijs",
      "Kies hoe je betaalt",
      "Maak het bedrag over bij je bank",
    ],
  },
  de: {
    label: "Ihre Spende, Schritt für Schritt",
    amount: "Betrag",
    details: "Ihre Angaben",
    payment: "Zahlung",
    longSteps: [
      "Wählen, wie viel und wie oft",
      "Sagen, wer Sie sind",
      "Anschrift für die Zuwendungsbestätigung",
      "Zahlungsweise wählen",
      "Bei Ihrer Bank überweisen",
    ],
  },
  fr: {
    label: "Votre don, étape par étape",
    amount: "Montant",
    details: "Vos coordonnées",
    payment: "Paiement",
    longSteps: [
      "Choisir combien et à quel rythme",
      "Nous dire qui vous êtes",
      "Adresse pour le reçu fiscal",
      "Choisir le mode de paiement",
      "Faire le virement auprès de votre banque",
    ],
  },
  it: {
    label: "La tua donazione, passo per passo",
    amount: "Importo",
    details: "I tuoi dati",
    payment: "Pagamento",
    longSteps: [
      "Scegli quanto e quanto spesso",
      "Dicci chi sei",
      "Indirizzo per la ricevuta fiscale",
      "Scegli come pagare",
      "Fai il bonifico dalla tua banca",
    ],
  },
  es: {
    label: "Tu donativo, paso a paso",
    amount: "Importe",
    details: "Tus datos",
    payment: "Pago",
    longSteps: [
      "Elige cuánto y con qué frecuencia",
      "Dinos quién eres",
      "Dirección para el certificado fiscal",
      "Elige cómo pagar",
      "Haz la transferencia en tu banco",
    ],
  },
  da: {
    label: "Din gave, trin for trin",
    amount: "Beløb",
    details: "Dine oplysninger",
    payment: "Betaling",
    longSteps: [
      "Vælg hvor meget og hvor ofte",
      "Fortæl os, hvem du er",
      "Adresse til kvitteringen",
      "Vælg, hvordan du betaler",
      "Overfør beløbet i din bank",
    ],
  },
  ar: {
    label: "التبرّع خطوة بخطوة",
    amount: "المبلغ",
    details: "البيانات",
    payment: "الدفع",
    longSteps: [
      "اختيار المبلغ وعدد المرات",
      "التعريف بالمتبرّع",
      "العنوان الخاص بالإيصال الضريبي",
      "اختيار طريقة الدفع",
      "التحويل من خلال المصرف",
    ],
  },
} satisfies Record<UiLocale, unknown>;
