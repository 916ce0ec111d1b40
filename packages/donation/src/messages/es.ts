import { es as ui } from "@tdh/ui/messages";
import type { DonationMessages } from "./types.js";

export const es: DonationMessages = {
  ui,
  amountLegend: "¿Cuánto quieres donar?",
  otherAmount: "Otra cantidad",
  otherAmountLabel: "Importe en {currency}",
  limits: "De {minimum} a {maximum}",
  methodLegend: "¿Cómo quieres pagar?",
  methods: {
    transfer: {
      label: "Transferencia bancaria",
      hint: "Recibes los datos de la cuenta, una referencia y un código para escanear con la aplicación de tu banco.",
    },
  },
  detailsLegend: "Tus datos",
  detailsHint: "Solo si quieres que te demos las gracias.",
  give: "Donar",
  giving: "Preparando tu donación",
  minimumAge: "Para donar debes tener {age} años o más.",
  privacy: "Cómo tratamos tus datos",
  transfer: {
    title: "Gracias. Ahora haz la transferencia",
    intro: "Tu donación llega en cuanto hagas esta transferencia desde tu banco.",
    payee: "Beneficiario",
    iban: "IBAN",
    bic: "BIC",
    amount: "Importe",
    reference: "Referencia (concepto)",
    referenceHint: "Cópiala tal cual: así sabemos que la donación es para esta campaña.",
    scan: "O escanea este código con la aplicación de tu banco",
    qr: "Código QR con el beneficiario, el IBAN, el importe y la referencia de esta transferencia",
  },
  raised: "{raised} recaudados",
  goal: "Nuestro objetivo: {target}",
  progress: "{raised} de {target}",
  donors: {
    one: "{donors} persona ha donado",
    many: "{donors} de personas han donado",
    other: "{donors} personas han donado",
  },
};
