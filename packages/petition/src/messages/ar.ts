import { ar as ui } from "@tdh/ui/messages";
import type { PetitionMessages } from "./types.js";

export const ar: PetitionMessages = {
  ui,
  addressee: "موجّهة إلى: {addressee}",
  sign: "توقيع العريضة",
  signing: "جارٍ إرسال التوقيع",
  minimumAge: "يجب ألا يقل العمر عن {age} عامًا للتوقيع.",
  consentsLegend: "هل يمكننا مراسلتك؟ التوقيع ممكن من دون ذلك",
  privacy: "كيف نتعامل مع بياناتك",
  count: {
    zero: "لم يوقّع أحد بعد",
    one: "وقّع شخص واحد",
    two: "وقّع شخصان",
    few: "وقّع {total} أشخاص",
    many: "وقّع {total} شخصًا",
    other: "وقّع {total} شخص",
  },
  goal: "هدفنا: {target}",
  progress: "التوقيعات: {total} من {target}",
  thanks: {
    titlePending: "شكرًا لك. بقيت خطوة واحدة",
    checkMail: "أرسلنا إليك رسالة إلكترونية. يُرجى فتح الرابط الوارد فيها والتأكيد، ومن تلك اللحظة يُحتسب توقيعك.",
    noMail:
      "لم يصل شيء بعد عشر دقائق؟ يُرجى البحث في مجلد الرسائل غير المرغوب فيها، أو التوقيع من جديد بعد التحقق من العنوان.",
    titleDone: "شكرًا لك على التوقيع",
    counted: "توقيعك محتسب من الآن.",
  },
  share: {
    title: "دعوة شخص آخر إلى التوقيع",
    intro: "تكبر العريضة حين يتناقلها الناس.",
    text: "وقّعتُ على «{title}»، والآن دورك",
    whatsapp: "المشاركة عبر واتساب",
    mail: "المشاركة بالبريد الإلكتروني",
    copy: "نسخ الرابط",
    copied: "تم نسخ الرابط",
  },
};
