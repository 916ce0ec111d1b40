import type { Locale } from "@tdh/schemas/rules";

type Texts = Readonly<Record<Locale, string>>;

/** What the appeal of the examples says. */
export const title: Texts = {
  en: "Give a warm meal",
  nl: "Geef een warme maaltijd",
  de: "Spenden Sie eine warme Mahlzeit",
  fr: "Offrez un repas chaud",
  it: "Dona un pasto caldo",
  es: "Dona una comida caliente",
  da: "Giv et varmt måltid",
  ar: "التبرع بوجبة ساخنة",
};

export const purpose: Texts = {
  en: "Your gift pays for meals at ten schools.",
  nl: "Jouw gift betaalt maaltijden op tien scholen.",
  de: "Ihre Spende bezahlt Mahlzeiten an zehn Schulen.",
  fr: "Votre don finance des repas dans dix écoles.",
  it: "La tua donazione paga i pasti in dieci scuole.",
  es: "Tu donación paga comidas en diez escuelas.",
  da: "Dit bidrag betaler måltider på ti skoler.",
  ar: "يموّل تبرعك وجبات في عشر مدارس.",
};

export const fiveMeals: Texts = {
  en: "Five meals",
  nl: "Vijf maaltijden",
  de: "Fünf Mahlzeiten",
  fr: "Cinq repas",
  it: "Cinque pasti",
  es: "Cinco comidas",
  da: "Fem måltider",
  ar: "خمس وجبات",
};

export const tenMeals: Texts = {
  en: "Ten meals",
  nl: "Tien maaltijden",
  de: "Zehn Mahlzeiten",
  fr: "Dix repas",
  it: "Dieci pasti",
  es: "Diez comidas",
  da: "Ti måltider",
  ar: "عشر وجبات",
};

export const newsletter: Texts = {
  en: "Send me the newsletter.",
  nl: "Stuur mij de nieuwsbrief.",
  de: "Schicken Sie mir den Newsletter.",
  fr: "Envoyez-moi la lettre d’information.",
  it: "Desidero ricevere la newsletter.",
  es: "Quiero recibir el boletín.",
  da: "Send mig nyhedsbrevet.",
  ar: "أودّ تلقّي النشرة الإخبارية.",
};

/** Who gives: in Arabic with letters that run the other way than the address. */
export function person(locale: Locale) {
  return locale === "ar"
    ? { givenName: "ليلى", email: "layla@example.org" }
    : { givenName: "Ada", email: "ada@example.org" };
}
