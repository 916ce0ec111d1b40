import type { ExampleTexts } from "./en.js";

export const nl: ExampleTexts = {
  office: { name: "Voorbeeldkantoor", longName: "Voorbeeldkantoor voor de rechten van kinderen en jongeren" },
  title: "Schoolmaaltijden",
  description: "Waarom we om een warme maaltijd op elke school vragen.",
  contentWarning: "Deze pagina gaat over kinderen die honger hebben.",
  petition: {
    title: "Een warme maaltijd op elke school",
    demand: "Geef elk kind op schooldagen een warme maaltijd.",
    addressee: "de gemeenteraad",
    statement: "Door te tekenen ga ik ermee akkoord dat mijn handtekening wordt geteld.",
  },
  donation: { title: "Geef een warme maaltijd", purpose: "Jouw gift betaalt maaltijden op tien scholen." },
  headline: {
    title: "Geen kind leert met een lege maag",
    longTitle:
      "Kinderen met honger kunnen niet luisteren, rekenen of spelen: daarom vragen we de gemeente om een warme maaltijd op elke school, op elke schooldag",
    lead: "Een op de zes kinderen komt zonder ontbijt naar school.\n\nEen warme maaltijd verandert de dag.",
  },
  noor: {
    name: "Noor",
    heading: "Een ochtend met Noor",
    text: "Noor is om acht uur op school.\n\nOm tien uur vraagt ze wanneer het twaalf uur is.",
  },
  robin: {
    name: "Robin",
    heading: "Een brief van Robin",
    text: "Robin staat voor velen en is voor deze pagina bedacht.",
  },
  mina: {
    name: "Mina",
    heading: "Een keuken die om zes uur opengaat",
    text: "Mina kookt sinds 2019 voor de school. Om zeven uur staat de soep op, en om half twaalf gaan de eerste borden de keuken uit.\n\nZe weet wie van wortels houdt, en wie nog een keer komt opscheppen.",
    quote: "Om twaalf uur zit iedereen aan één tafel.",
    longQuote:
      "In het eerste jaar kookte ik voor veertig kinderen. Nu zijn het er driehonderd, en nog altijd komen ze aan de keukendeur vragen wat we eten.\n\nOp een school waar je samen eet, ken je elkaar beter.",
  },
  sam: { name: "Sam", quote: "Na de lunch kan ik weer rekenen." },
  links: {
    heading: "Meer informatie",
    film: "Bekijk de film",
    study: "Download het onderzoek",
    questions: "Lees vragen en antwoorden",
    work: "Lees over ons werk",
  },
  picture: { alt: "Zes cirkels, waarvan één leeg.", caption: "Eén op de zes borden blijft leeg." },
  photograph: {
    alt: "Strepen op de plaats van een foto.",
    caption: "Een kok in de keuken van een andere school.",
    credit: "Voorbeeldstudio",
  },
  video: {
    title: "Een dag in de schoolkeuken",
    transcript:
      "Een keuken, vroeg in de ochtend. Handen snijden wortels.\n\n**Mina:** We beginnen om zes uur. Soep heeft tijd nodig.\n\nOm twaalf uur lopen de tafels vol. Er is geen gezicht te zien.",
  },
  cost: {
    heading: "Wat het kost",
    text: "Een maaltijd kost minder dan de bus die een kind naar school brengt.",
    longHeading: "Wat een warme maaltijd kost, en wie die nu betaalt",
    more: "Nu betalen ouders de ene helft en de school de andere. Scholen met weinig geld koken twee dagen per week.\n\nDe raad besluit er elk jaar opnieuw over. Wij vragen om een budget voor vijf jaar, zodat keukens kunnen plannen en mensen kunnen opleiden.",
    list: "Elke maand gaat het geld naar:\n\n- groente en brood van boeren uit de buurt,\n- **twee koks** die jongeren opleiden,\n- gas en water.\n\nHoe we rekenen staat bij [vragen en antwoorden](/questions).",
    section: { heading: "Wie nu betaalt", text: "Ouders betalen de ene helft, de school de andere." },
  },
  figures: {
    heading: "In cijfers",
    children: { value: "1 op de 6", label: "kinderen komt zonder ontbijt", source: "Schoolenquête" },
    meals: { value: "4.200", label: "maaltijden per week", source: "Jaarverslag" },
  },
  notice: {
    heading: "De raad besluit in mei",
    text: "Daarvóór overhandigen we de handtekeningen.",
    more: "De vergadering is openbaar. De uitkomst staat een dag later op deze pagina.",
  },
  faq: {
    heading: "Vragen en antwoorden",
    cooks: { question: "Wie kookt er?", answer: "Twee keukens in de stad.\n\nBeide leiden jongeren op." },
    pupils: {
      question: "Wie mag er mee-eten?",
      answer: "Alle leerlingen. Niemand hoeft erom te vragen of een papier te laten zien.",
    },
    diets: {
      question: "En als een kind niet alles mag eten?",
      answer: "Elke dag is er een maaltijd zonder vlees. De keukens weten van allergieën.",
    },
  },
  help: {
    heading: "Hulp thuis",
    text: "Er luistert iemand, dag en nacht.",
    emergency: "In een noodgeval",
    line: { name: "Gezinslijn", purpose: "Voor ouders" },
    report: { name: "Meldpunt kinderbescherming", purpose: "Om te melden dat een kind niet veilig is" },
  },
  region: "Noord-Holland",
  contact: "Contact",
};
