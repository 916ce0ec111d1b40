import { de as ui } from "@tdh/ui/messages";
import type { DonationMessages } from "./types.js";

export const de: DonationMessages = {
  ui,
  amountLegend: "Wie viel möchten Sie spenden?",
  otherAmount: "Ein anderer Betrag",
  otherAmountLabel: "Betrag in {currency}",
  limits: "Von {minimum} bis {maximum}",
  methodLegend: "Wie möchten Sie zahlen?",
  methods: {
    transfer: {
      label: "Überweisung",
      hint: "Sie erhalten die Kontodaten, eine Referenz und einen Code, den Sie mit Ihrer Banking-App scannen können.",
    },
  },
  detailsLegend: "Ihre Angaben",
  detailsHint: "Nur wenn Sie möchten, dass wir Ihnen danken.",
  give: "Spenden",
  giving: "Ihre Spende wird vorbereitet",
  minimumAge: "Sie müssen mindestens {age} Jahre alt sein, um zu spenden.",
  privacy: "So gehen wir mit Ihren Daten um",
  transfer: {
    title: "Vielen Dank. Bitte überweisen Sie jetzt",
    intro: "Ihre Spende kommt an, sobald Sie diese Überweisung bei Ihrer Bank ausgeführt haben.",
    payee: "Empfänger",
    iban: "IBAN",
    bic: "BIC",
    amount: "Betrag",
    reference: "Referenz (Verwendungszweck)",
    referenceHint: "Übernehmen Sie sie genau so: Daran erkennen wir, dass die Spende für diese Kampagne ist.",
    scan: "Oder scannen Sie diesen Code mit Ihrer Banking-App",
    qr: "QR-Code mit Empfänger, IBAN, Betrag und Referenz dieser Überweisung",
  },
  raised: "{raised} gesammelt",
  goal: "Unser Ziel: {target}",
  progress: "{raised} von {target}",
  donors: { one: "{donors} Person hat gespendet", other: "{donors} Menschen haben gespendet" },
};
