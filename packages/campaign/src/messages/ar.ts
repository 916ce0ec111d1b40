import type { CampaignMessages } from "./types.js";

export const ar: CampaignMessages = {
  locale: "ar",
  dir: "rtl",
  skipToContent: "الانتقال إلى المحتوى",
  languages: "اللغات",
  contentWarning: "قبل متابعة القراءة",
  jump: {
    actions: "ما يمكنك فعله",
    sign: "توقيع العريضة",
    give: "التبرع",
    read: "قراءة القصة أولًا",
    help: "الحصول على المساعدة أو الإبلاغ عن إساءة",
  },
  person: {
    nameAndAge: "{name} (العمر: {age})",
    nameChanged: "{name} ليس الاسم الحقيقي.",
    fictional: "{name} شخصية خيالية لا وجود لها في الواقع.",
  },
  depicts: {
    "other-person": "تُظهر هذه الصورة شخصًا آخر",
    model: "التُقطت هذه الصورة بمشاركة شخص يؤدي دورًا تمثيليًا",
    generated: "صورة توضيحية وليست صورة فوتوغرافية",
  },
  inLanguage: {
    en: "بالإنجليزية",
    nl: "بالهولندية",
    de: "بالألمانية",
    fr: "بالفرنسية",
    it: "بالإيطالية",
    es: "بالإسبانية",
    da: "بالدنماركية",
    ar: "بالعربية",
  },
  source: "المصدر:",
  help: {
    website: "موقع {name}",
    verified: "جرى التحقق في {date}",
  },
  contact: {
    phone: "الهاتف",
    fax: "الفاكس",
    email: "البريد الإلكتروني",
    website: "الموقع الإلكتروني",
  },
  privacy: "الخصوصية",
};
