import type { CampaignMessages } from "./types.js";

export const ar: CampaignMessages = {
  locale: "ar",
  dir: "rtl",
  skipToContent: "الانتقال إلى المحتوى",
  languages: "اللغات",
  preview: {
    heading: "هذه معاينة وليست صفحة منشورة.",
    states: {
      draft: "الصفحة مسودة وليس لها تاريخ نشر.",
      scheduled: "ستُنشر الصفحة في {date}.",
      published: "الصفحة نفسها منشورة.",
      withdrawn: "سُحبت الصفحة في {date}.",
      refused: "لا يمكن نشر الصفحة قبل تصحيح أخطائها.",
    },
    errors: "الأخطاء: {count}",
  },
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
    notes: {
      pseudonym: "{name} ليس الاسم الحقيقي.",
      fictional: "{name} شخصية خيالية لا وجود لها في الواقع.",
    },
  },
  depicts: {
    picture: {
      "other-person": "تُظهر هذه الصورة شخصًا آخر",
      model: "التُقطت هذه الصورة بمشاركة شخص يؤدي دورًا تمثيليًا",
      generated: "صورة توضيحية وليست صورة فوتوغرافية",
    },
    film: {
      "other-person": "يُظهر هذا الفيلم شخصًا آخر",
      model: "مشاهد هذا الفيلم تمثيلية",
      generated: "مشاهد مصنوعة بالحاسوب أو مرسومة، وليست مصوّرة",
    },
  },
  credit: "الصورة: {credit}",
  video: {
    watch: "المشاهدة على {provider}",
    note: "الفيلم موجود على {provider}. عند مشاهدته يحصل {provider} على عنوان IP الخاص بك، وقبل ذلك لا يُرسل إليه أي شيء.",
    length: "المدة",
    language: "لغة الحديث",
    captions: "الترجمة النصية",
    transcript: "النص المكتوب",
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
