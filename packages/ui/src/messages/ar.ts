import type { UiMessages } from "./types.js";

export const ar: UiMessages = {
  locale: "ar",
  dir: "rtl",
  optional: "(اختياري)",
  choose: "الاختيار من القائمة",
  errorSummary: "هناك مشكلة",
  errorPrefix: "خطأ:",
  fields: {
    "given-name": { label: "الاسم الأول", required: "يُرجى إدخال الاسم الأول" },
    "family-name": { label: "اسم العائلة", required: "يُرجى إدخال اسم العائلة" },
    email: { label: "البريد الإلكتروني", required: "يُرجى إدخال عنوان البريد الإلكتروني" },
    country: { label: "البلد", required: "يُرجى اختيار البلد" },
    "postal-code": { label: "الرمز البريدي", required: "يُرجى إدخال الرمز البريدي" },
  },
  issues: {
    required: "يُرجى ملء خانة «{label}»",
    not_text: "يجب أن تحتوي خانة «{label}» على نص",
    too_long: {
      one: "يجب ألا تتجاوز خانة «{label}» حرفًا واحدًا",
      two: "يجب ألا تتجاوز خانة «{label}» حرفين",
      few: "يجب ألا تتجاوز خانة «{label}» {max} أحرف",
      many: "يجب ألا تتجاوز خانة «{label}» {max} حرفًا",
      other: "يجب ألا تتجاوز خانة «{label}» {max} حرف",
    },
    invalid_characters: "تحتوي خانة «{label}» على رمز لا يمكن أن يكون جزءًا من اسم",
    invalid_email: "يُرجى إدخال عنوان بريد إلكتروني على شكل name@example.org",
    invalid_country: "يُرجى اختيار بلد من القائمة",
    invalid_postcode: "يُرجى إدخال رمز بريدي من أحرف وأرقام",
    invalid_postcode_example: "يُرجى إدخال رمز بريدي صحيح لبلدك، مثل {example}",
    unknown_field: "لا توجد في هذا النموذج خانة باسم «{label}»",
    invalid_choice: "يُرجى اختيار إحدى الإجابات المتاحة لخانة «{label}»",
    amount_required: "يُرجى اختيار مبلغ أو إدخاله",
    amount_invalid: "يُرجى إدخال المبلغ بالأرقام، مثل 25 أو 12.50",
    amount_ambiguous: "يمكن قراءة هذا المبلغ بطريقتين. يُرجى إدخاله من دون فاصلة للآلاف، مثل 1234.50",
    amount_too_small: "يجب ألا يقل المبلغ عن {minimum}",
    amount_too_large: "يجب ألا يزيد المبلغ على {maximum}",
  },
  failures: {
    network:
      "تعذّر الوصول إلى خادمنا. ما أُدخل في النموذج ما زال محفوظًا هنا: يُرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى",
    server: "حدث خطأ من جانبنا. ما أُدخل في النموذج ما زال محفوظًا هنا: يُرجى المحاولة مرة أخرى بعد قليل",
    limited: "جرت محاولات كثيرة في وقت قصير. يُرجى الانتظار دقيقة ثم المحاولة مرة أخرى",
    closed: "انتهت هذه الحملة، ولم تعد المشاركة فيها ممكنة",
    conflict: "سبق إرسال هذا النموذج بإجابات أخرى. يُرجى إعادة تحميل الصفحة لإرسال نموذج جديد",
  },
};
