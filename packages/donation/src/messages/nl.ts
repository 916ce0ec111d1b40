import { nl as ui } from "@tdh/ui/messages";
import type { DonationMessages } from "./types.js";

export const nl: DonationMessages = {
  ui,
  amountLegend: "Hoeveel wil je geven?",
  otherAmount: "Een ander bedrag",
  otherAmountLabel: "Bedrag in {currency}",
  limits: "Van {minimum} tot {maximum}",
  methodLegend: "Hoe wil je betalen?",
  methods: {
    transfer: {
      label: "Overschrijving",
      hint: "Je krijgt het rekeningnummer, een kenmerk en een code om te scannen met de app van je bank.",
    },
  },
  detailsLegend: "Jouw gegevens",
  detailsHint: "Alleen als je wilt dat we je bedanken.",
  give: "Geef",
  giving: "Je gift wordt voorbereid",
  minimumAge: "Je moet {age} jaar of ouder zijn om te geven.",
  privacy: "Hoe we met je gegevens omgaan",
  transfer: {
    title: "Dank je wel. Maak nu het bedrag over",
    intro: "Je gift komt aan zodra je dit bedrag via je bank hebt overgemaakt.",
    payee: "Ontvanger",
    iban: "IBAN",
    bic: "BIC",
    amount: "Bedrag",
    reference: "Betalingskenmerk",
    referenceHint: "Neem het precies over: zo weten we dat je gift voor deze campagne is.",
    scan: "Of scan deze code met de app van je bank",
    qr: "QR-code met de ontvanger, de IBAN, het bedrag en het kenmerk van deze overschrijving",
  },
  raised: "{raised} opgehaald",
  goal: "Ons doel: {target}",
  progress: "{raised} van {target}",
  donors: { one: "{donors} donateur", other: "{donors} donateurs" },
};
