import { en as ui } from "@tdh/ui/messages";
import type { DonationMessages } from "./types.js";

export const en: DonationMessages = {
  ui,
  amountLegend: "How much would you like to give?",
  otherAmount: "Another amount",
  otherAmountLabel: "Amount in {currency}",
  limits: "From {minimum} to {maximum}",
  methodLegend: "How would you like to pay?",
  methods: {
    transfer: {
      label: "Bank transfer",
      hint: "You get the account, a reference and a code to scan with your bank’s app.",
    },
  },
  detailsLegend: "Your details",
  detailsHint: "Only if you would like us to thank you.",
  give: "Give",
  giving: "Preparing your gift",
  minimumAge: "You need to be {age} or older to give.",
  privacy: "How we handle your data",
  transfer: {
    title: "Thank you. Now make the transfer",
    intro: "Your gift arrives once you have made this transfer from your bank.",
    payee: "Payee",
    iban: "IBAN",
    bic: "BIC",
    amount: "Amount",
    reference: "Reference",
    referenceHint: "Copy it exactly: it tells us that the gift is for this campaign.",
    scan: "Or scan this code with your bank’s app",
    qr: "QR code with the payee, IBAN, amount and reference of this transfer",
  },
  raised: "{raised} raised",
  goal: "Our goal: {target}",
  progress: "{raised} of {target}",
  donors: { one: "{donors} donor", other: "{donors} donors" },
};
