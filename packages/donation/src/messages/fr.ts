import { fr as ui } from "@tdh/ui/messages";
import type { DonationMessages } from "./types.js";

export const fr: DonationMessages = {
  ui,
  amountLegend: "Combien souhaitez-vous donner ?",
  otherAmount: "Un autre montant",
  otherAmountLabel: "Montant en {currency}",
  limits: "De {minimum} à {maximum}",
  methodLegend: "Comment souhaitez-vous payer ?",
  methods: {
    transfer: {
      label: "Virement bancaire",
      hint: "Vous recevez les coordonnées du compte, une référence et un code à scanner avec l’application de votre banque.",
    },
  },
  detailsLegend: "Vos coordonnées",
  detailsHint: "Seulement si vous souhaitez que nous vous remerciions.",
  give: "Donner",
  giving: "Préparation de votre don",
  minimumAge: "Il faut avoir au moins {age} ans pour donner.",
  privacy: "Comment nous traitons vos données",
  transfer: {
    title: "Merci. Il ne reste plus qu’à faire le virement",
    intro: "Votre don nous parvient dès que vous avez fait ce virement auprès de votre banque.",
    payee: "Bénéficiaire",
    iban: "IBAN",
    bic: "BIC",
    amount: "Montant",
    reference: "Référence",
    referenceHint: "Recopiez-la exactement : elle nous indique que le don est destiné à cette campagne.",
    scan: "Ou scannez ce code avec l’application de votre banque",
    qr: "Code QR avec le bénéficiaire, l’IBAN, le montant et la référence de ce virement",
  },
  raised: "{raised} collectés",
  goal: "Notre objectif : {target}",
  progress: "{raised} sur {target}",
  donors: {
    one: "{donors} personne a donné",
    many: "{donors} de personnes ont donné",
    other: "{donors} personnes ont donné",
  },
};
