import { da as ui } from "@tdh/ui/messages";
import type { DonationMessages } from "./types.js";

export const da: DonationMessages = {
  ui,
  amountLegend: "Hvor meget vil du give?",
  otherAmount: "Et andet beløb",
  otherAmountLabel: "Beløb i {currency}",
  limits: "Fra {minimum} til {maximum}",
  methodLegend: "Hvordan vil du betale?",
  methods: {
    transfer: {
      label: "Bankoverførsel",
      hint: "Du får kontonummeret, en reference og en kode, du kan scanne med din banks app.",
    },
  },
  detailsLegend: "Dine oplysninger",
  detailsHint: "Kun hvis du gerne vil have en tak fra os.",
  give: "Giv et bidrag",
  giving: "Gør dit bidrag klar",
  minimumAge: "Du skal være fyldt {age} år for at give.",
  privacy: "Sådan behandler vi dine oplysninger",
  transfer: {
    title: "Tak. Nu mangler kun overførslen",
    intro: "Dit bidrag når frem, når du har lavet denne overførsel i din bank.",
    payee: "Modtager",
    iban: "IBAN",
    bic: "BIC",
    amount: "Beløb",
    reference: "Betalingsreference",
    referenceHint: "Skriv den helt præcist af: den fortæller os, at bidraget er til denne kampagne.",
    scan: "Eller scan denne kode med din banks app",
    qr: "QR-kode med modtager, IBAN, beløb og reference for denne overførsel",
  },
  raised: "{raised} indsamlet",
  goal: "Vores mål: {target}",
  progress: "{raised} af {target}",
  donors: { one: "{donors} bidragyder", other: "{donors} bidragydere" },
};
