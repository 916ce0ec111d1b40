import { it as ui } from "@tdh/ui/messages";
import type { DonationMessages } from "./types.js";

export const it: DonationMessages = {
  ui,
  amountLegend: "Quanto vuoi donare?",
  otherAmount: "Un altro importo",
  otherAmountLabel: "Importo in {currency}",
  limits: "Da {minimum} a {maximum}",
  methodLegend: "Come vuoi pagare?",
  methods: {
    transfer: {
      label: "Bonifico bancario",
      hint: "Ricevi i dati del conto, un riferimento e un codice da inquadrare con l’app della tua banca.",
    },
  },
  detailsLegend: "I tuoi dati",
  detailsHint: "Solo se vuoi che ti ringraziamo.",
  give: "Dona",
  giving: "Stiamo preparando la tua donazione",
  minimumAge: "Per donare devi avere almeno {age} anni.",
  privacy: "Come trattiamo i tuoi dati",
  transfer: {
    title: "Grazie. Ora puoi fare il bonifico",
    intro: "La tua donazione arriva non appena avrai fatto questo bonifico dalla tua banca.",
    payee: "Beneficiario",
    iban: "IBAN",
    bic: "BIC",
    amount: "Importo",
    reference: "Riferimento (causale)",
    referenceHint: "Copialo esattamente: ci dice che la donazione è per questa campagna.",
    scan: "Oppure inquadra questo codice con l’app della tua banca",
    qr: "Codice QR con il beneficiario, l’IBAN, l’importo e il riferimento di questo bonifico",
  },
  raised: "Raccolti: {raised}",
  goal: "Il nostro obiettivo: {target}",
  progress: "{raised} su {target}",
  donors: {
    one: "{donors} persona ha donato",
    many: "{donors} di persone hanno donato",
    other: "{donors} persone hanno donato",
  },
};
