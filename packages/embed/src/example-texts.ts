import type { Locale } from "@tdh/schemas/rules";

type Texts = Readonly<Record<Locale, string>>;

/** What the petition of the examples says. */
export const title: Texts = {
  en: "A warm meal at every school",
  nl: "Een warme maaltijd op elke school",
  de: "Eine warme Mahlzeit an jeder Schule",
  fr: "Un repas chaud dans chaque école",
  it: "Un pasto caldo in ogni scuola",
  es: "Una comida caliente en cada escuela",
  da: "Et varmt måltid på alle skoler",
  ar: "وجبة ساخنة في كل مدرسة",
};

export const demand: Texts = {
  en: "Let every child in our city have a warm meal on a school day.",
  nl: "Geef elk kind in onze stad op schooldagen een warme maaltijd.",
  de: "Geben Sie jedem Kind in unserer Stadt an Schultagen eine warme Mahlzeit.",
  fr: "Donnez à chaque enfant de notre ville un repas chaud les jours d’école.",
  it: "Date a ogni bambina e a ogni bambino della nostra città un pasto caldo nei giorni di scuola.",
  es: "Que cada niña y cada niño de nuestra ciudad tenga una comida caliente los días de clase.",
  da: "Giv alle børn i vores by et varmt måltid på skoledage.",
  ar: "ليحصل كل طفل في مدينتنا على وجبة ساخنة في كل يوم دراسي.",
};

export const addressee: Texts = {
  en: "the city council",
  nl: "de gemeenteraad",
  de: "den Stadtrat",
  fr: "le conseil municipal",
  it: "il consiglio comunale",
  es: "el ayuntamiento",
  da: "byrådet",
  ar: "مجلس المدينة",
};

export const statement: Texts = {
  en: "By signing I put my name to this petition and agree that it is handed to the council.",
  nl: "Door te tekenen zet ik mijn naam onder deze petitie en ga ik ermee akkoord dat die aan de raad wordt aangeboden.",
  de: "Mit meiner Unterschrift unterstütze ich diese Petition und bin einverstanden, dass mein Name dem Stadtrat übergeben wird.",
  fr: "En signant, je soutiens cette pétition et j’accepte que mon nom soit remis au conseil municipal.",
  it: "Firmando sostengo questa petizione e accetto che il mio nome sia consegnato al consiglio comunale.",
  es: "Al firmar apoyo esta petición y acepto que mi nombre se entregue al ayuntamiento.",
  da: "Med min underskrift støtter jeg kravet og siger ja til, at mit navn bliver overdraget til byrådet.",
  ar: "بتوقيعي أؤيّد هذه العريضة وأوافق على تسليم اسمي إلى مجلس المدينة.",
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

/** Whose page it is that the petition stands in. */
export const site: Texts = {
  en: "Parents’ council",
  nl: "Ouderraad",
  de: "Elternrat",
  fr: "Conseil des parents",
  it: "Consiglio dei genitori",
  es: "Consejo de familias",
  da: "Forældrerådet",
  ar: "مجلس أولياء الأمور",
};

export const search: Texts = {
  en: "Search",
  nl: "Zoeken",
  de: "Suchen",
  fr: "Rechercher",
  it: "Cerca",
  es: "Buscar",
  da: "Søg",
  ar: "بحث",
};

export const heading: Texts = {
  en: "Eating together at school",
  nl: "Samen eten op school",
  de: "Gemeinsam essen in der Schule",
  fr: "Manger ensemble à l’école",
  it: "Mangiare insieme a scuola",
  es: "Comer juntos en la escuela",
  da: "Vi spiser sammen i skolen",
  ar: "نأكل معًا في المدرسة",
};

export const text: Texts = {
  en: "Our school has a kitchen again.",
  nl: "Onze school heeft weer een keuken.",
  de: "Unsere Schule hat wieder eine Küche.",
  fr: "Notre école a de nouveau une cuisine.",
  it: "La nostra scuola ha di nuovo una cucina.",
  es: "Nuestra escuela vuelve a tener cocina.",
  da: "Vores skole har fået et køkken igen.",
  ar: "عاد المطبخ إلى مدرستنا.",
};
