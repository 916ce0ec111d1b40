import type { ExampleTexts } from "./en.js";

export const de: ExampleTexts = {
  office: { name: "Beispielbüro", longName: "Beispielbüro für die Rechte von Kindern und Jugendlichen" },
  title: "Schulessen",
  description: "Warum wir um ein warmes Essen an jeder Schule bitten.",
  contentWarning: "Auf dieser Seite geht es um Kinder, die Hunger haben.",
  petition: {
    title: "Ein warmes Essen an jeder Schule",
    demand: "Jedes Kind soll an Schultagen ein warmes Essen bekommen.",
    addressee: "den Stadtrat",
    statement: "Mit meiner Unterschrift stimme ich zu, dass sie gezählt wird.",
  },
  donation: {
    title: "Spenden Sie ein warmes Essen",
    purpose: "Ihre Spende bezahlt Mahlzeiten an zehn Schulen.",
  },
  headline: {
    title: "Mit leerem Magen lernt kein Kind",
    longTitle:
      "Wer Hunger hat, kann weder zuhören noch rechnen noch spielen: warum wir die Stadt um ein warmes Mittagessen an jeder Schule bitten, an jedem Schultag",
    lead: "Jedes sechste Kind kommt ohne Frühstück in die Schule.\n\nEin warmes Essen verändert den Tag.",
  },
  noor: {
    name: "Noor",
    heading: "Ein Morgen mit Noor",
    text: "Noor ist um acht in der Schule.\n\nUm zehn fragt sie, wann es Mittag ist.",
  },
  robin: {
    name: "Robin",
    heading: "Ein Brief von Robin",
    text: "Robin steht für viele und wurde für diese Seite erfunden.",
  },
  mina: {
    name: "Mina",
    heading: "Eine Küche, die um sechs öffnet",
    text: "Mina kocht seit 2019 für die Schule. Um sieben steht die Suppe auf dem Herd, um halb zwölf gehen die ersten Teller hinaus.\n\nSie weiß, wer Möhren mag und wer Nachschlag holt.",
    quote: "Mittags sitzen alle an einem Tisch.",
    longQuote:
      "Im ersten Jahr habe ich für vierzig Kinder gekocht. Heute sind es dreihundert, und noch immer kommen sie an die Küchentür und fragen, was es gibt.\n\nIn einer Schule, die zusammen isst, kennt man sich besser.",
  },
  sam: { name: "Sam", quote: "Nach dem Mittagessen kann ich wieder rechnen." },
  links: {
    heading: "Weitere Informationen",
    film: "Film ansehen",
    study: "Studie herunterladen",
    questions: "Fragen und Antworten lesen",
    work: "Mehr über unsere Arbeit lesen",
  },
  picture: { alt: "Sechs Kreise, einer davon leer.", caption: "Einer von sechs Tellern bleibt leer." },
  photograph: {
    alt: "Streifen an der Stelle eines Fotos.",
    caption: "Ein Koch in der Küche einer anderen Schule.",
    credit: "Beispielstudio",
  },
  video: {
    title: "Ein Tag in der Schulküche",
    transcript:
      "Eine Küche, früh am Morgen. Hände schneiden Karotten.\n\n**Mina:** Wir fangen um sechs an. Suppe braucht ihre Zeit.\n\nUm zwölf füllen sich die Tische. Kein Gesicht ist zu sehen.",
  },
  cost: {
    heading: "Was es kostet",
    text: "Ein Essen kostet weniger als der Bus, der ein Kind zur Schule bringt.",
    longHeading: "Was ein warmes Essen kostet und wer es heute bezahlt",
    more: "Heute zahlen die Eltern die eine Hälfte und die Schule die andere. Schulen mit wenig Geld kochen an zwei Tagen in der Woche.\n\nDer Stadtrat entscheidet jedes Jahr neu. Wir bitten um einen Haushalt für fünf Jahre, damit Küchen planen und Menschen ausbilden können.",
    list: "Jeden Monat bezahlt es:\n\n- Gemüse und Brot von Höfen aus der Nähe,\n- **zwei Kochstellen**, in denen junge Menschen lernen,\n- Gas und Wasser.\n\nWie wir rechnen, steht bei [Fragen und Antworten](/questions).",
    section: { heading: "Wer heute bezahlt", text: "Die Eltern zahlen die eine Hälfte, die Schule die andere." },
  },
  figures: {
    heading: "In Zahlen",
    children: { value: "1 von 6", label: "Kindern kommt ohne Frühstück", source: "Schulbefragung" },
    meals: { value: "4.200", label: "Mahlzeiten pro Woche", source: "Jahresbericht" },
  },
  notice: {
    heading: "Der Stadtrat entscheidet im Mai",
    text: "Vorher übergeben wir die Unterschriften.",
    more: "Die Sitzung ist öffentlich. Das Ergebnis steht am Tag danach auf dieser Seite.",
  },
  faq: {
    heading: "Fragen und Antworten",
    cooks: { question: "Wer kocht?", answer: "Zwei Küchen in der Stadt.\n\nBeide bilden junge Menschen aus." },
    pupils: {
      question: "Wer darf mitessen?",
      answer: "Alle Schülerinnen und Schüler. Niemand muss darum bitten oder etwas vorzeigen.",
    },
    diets: {
      question: "Was ist, wenn ein Kind nicht alles essen darf?",
      answer: "Jeden Tag gibt es ein Essen ohne Fleisch. Die Küchen wissen von Allergien.",
    },
  },
  help: {
    heading: "Hilfe zu Hause",
    text: "Jemand hört zu, Tag und Nacht.",
    emergency: "Im Notfall",
    line: { name: "Familientelefon", purpose: "Für Eltern" },
    report: { name: "Meldestelle Kinderschutz", purpose: "Um zu melden, dass ein Kind nicht sicher ist" },
  },
  region: "Nordholland",
  contact: "Kontakt",
};
