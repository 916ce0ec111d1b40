import { ar as ui } from "@tdh/ui/messages";
import type { DonationMessages } from "./types.js";

export const ar: DonationMessages = {
  ui,
  amountLegend: "ما مبلغ التبرع؟",
  otherAmount: "مبلغ آخر",
  otherAmountLabel: "المبلغ بعملة {currency}",
  limits: "من {minimum} إلى {maximum}",
  methodLegend: "ما طريقة الدفع المناسبة لك؟",
  methods: {
    transfer: {
      label: "تحويل مصرفي",
      hint: "تصلك بيانات الحساب ومرجع ورمز يمكن مسحه بتطبيق مصرفك.",
    },
  },
  detailsLegend: "بياناتك",
  detailsHint: "فقط إذا رغبت في أن نشكرك.",
  give: "التبرع",
  giving: "جارٍ إعداد التبرع",
  minimumAge: "يجب ألا يقل العمر عن {age} عامًا للتبرع.",
  privacy: "كيف نتعامل مع بياناتك",
  transfer: {
    title: "شكرًا لك. بقي إجراء التحويل",
    intro: "يصل تبرعك بعد إجراء هذا التحويل من مصرفك.",
    payee: "المستفيد",
    iban: "رقم الحساب الدولي (IBAN)",
    bic: "رمز المصرف (BIC)",
    amount: "المبلغ",
    reference: "المرجع",
    referenceHint: "يُرجى نسخه كما هو تمامًا، فبه نعرف أن التبرع لهذه الحملة.",
    scan: "أو يمكن مسح هذا الرمز بتطبيق مصرفك",
    qr: "رمز استجابة سريعة (QR) يتضمن المستفيد ورقم IBAN والمبلغ ومرجع هذا التحويل",
  },
  raised: "المبلغ المجموع: {raised}",
  goal: "هدفنا: {target}",
  progress: "{raised} من {target}",
  donors: {
    zero: "لا تبرعات بعد",
    one: "تبرع شخص واحد",
    two: "تبرع شخصان",
    few: "تبرع {donors} أشخاص",
    many: "تبرع {donors} شخصًا",
    other: "تبرع {donors} شخص",
  },
};
