import type { ExampleTexts } from "./en.js";

export const da: ExampleTexts = {
  office: { name: "Eksempelkontoret", longName: "Eksempelkontoret for børns og unges rettigheder" },
  title: "Skolemad",
  description: "Hvorfor vi beder om et varmt måltid på hver skole.",
  contentWarning: "Denne side handler om børn, der ikke får nok at spise.",
  petition: {
    title: "Et varmt måltid på hver skole",
    demand: "Giv alle børn et varmt måltid på skoledage.",
    addressee: "byrådet",
    statement: "Når jeg skriver under, accepterer jeg, at min underskrift tælles.",
  },
  donation: { title: "Giv et varmt måltid", purpose: "Dit bidrag betaler for måltider på ti skoler." },
  headline: {
    title: "Intet barn lærer på tom mave",
    longTitle:
      "Sultne børn kan hverken lytte, regne eller lege: derfor beder vi kommunen om et varmt måltid på hver skole, hver eneste skoledag",
    lead: "Hvert sjette barn møder i skole uden morgenmad.\n\nEt varmt måltid ændrer dagen.",
  },
  noor: {
    name: "Noor",
    heading: "En morgen med Noor",
    text: "Noor er i skole klokken otte.\n\nKlokken ti spørger hun, hvornår klokken er tolv.",
  },
  robin: {
    name: "Robin",
    heading: "Et brev fra Robin",
    text: "Robin står for mange andre og er opdigtet til denne side.",
  },
  mina: {
    name: "Mina",
    heading: "Et køkken, der åbner klokken seks",
    text: "Mina har lavet mad til skolen siden 2019. Klokken syv står suppen på komfuret, og klokken halv tolv går de første tallerkener ud af køkkenet.\n\nHun ved, hvem der kan lide gulerødder, og hvem der kommer efter mere.",
    quote: "Klokken tolv sidder alle ved ét bord.",
    longQuote:
      "Det første år lavede jeg mad til fyrre børn. I dag er de tre hundrede, og de kommer stadig til køkkendøren og spørger, hvad vi skal have.\n\nPå en skole, hvor man spiser sammen, kender man hinanden bedre.",
  },
  sam: { name: "Sam", quote: "Efter frokost kan jeg regne igen." },
  links: {
    heading: "Mere information",
    film: "Se filmen",
    study: "Hent undersøgelsen",
    questions: "Læs spørgsmål og svar",
    work: "Læs om vores arbejde",
  },
  picture: { alt: "Seks cirkler, den ene er tom.", caption: "Hver sjette tallerken forbliver tom." },
  photograph: {
    alt: "Striber i stedet for et fotografi.",
    caption: "En kok i køkkenet på en anden skole.",
    credit: "Eksempelstudiet",
  },
  video: {
    title: "En dag i skolens køkken",
    transcript:
      "Et køkken, tidligt om morgenen. Hænder skærer gulerødder.\n\n**Mina:** Vi begynder klokken seks. Suppe skal have tid.\n\nVed middagstid fyldes bordene. Man ser ingen ansigter.",
  },
  cost: {
    heading: "Hvad det koster",
    text: "Et måltid koster mindre end bussen, der kører et barn i skole.",
    longHeading: "Hvad et varmt måltid koster, og hvem der betaler i dag",
    more: "I dag betaler forældrene den ene halvdel og skolen den anden. Skoler med få penge laver mad to dage om ugen.\n\nByrådet beslutter det på ny hvert år. Vi beder om et budget for fem år, så køkkenerne kan planlægge og uddanne folk.",
    list: "Hver måned betaler det for:\n\n- grøntsager og brød fra gårde i nærheden,\n- **to kokke**, der oplærer unge,\n- gas og vand.\n\nHvordan vi regner, står under [spørgsmål og svar](/questions).",
    section: { heading: "Hvem der betaler i dag", text: "Forældrene betaler den ene halvdel, skolen den anden." },
  },
  figures: {
    heading: "I tal",
    children: { value: "1 ud af 6", label: "børn møder uden morgenmad", source: "Skoleundersøgelse" },
    meals: { value: "4.200", label: "måltider om ugen", source: "Årsrapport" },
  },
  notice: {
    heading: "Byrådet træffer beslutning i maj",
    text: "Vi afleverer underskrifterne inden da.",
    more: "Mødet er offentligt. Resultatet står her på siden dagen efter.",
  },
  faq: {
    heading: "Spørgsmål og svar",
    cooks: { question: "Hvem laver maden?", answer: "To køkkener i byen.\n\nBegge uddanner unge." },
    pupils: {
      question: "Hvem må spise med?",
      answer: "Alle elever. Ingen skal bede om det eller vise et papir.",
    },
    diets: {
      question: "Hvad hvis der er noget, et barn ikke må spise?",
      answer: "Hver dag er der et måltid uden kød. Køkkenerne kender til allergier.",
    },
  },
  help: {
    heading: "Hjælp derhjemme",
    text: "Nogen lytter, dag og nat.",
    emergency: "I en nødsituation",
    line: { name: "Familielinjen", purpose: "Til forældre" },
    report: { name: "Kontoret for børnebeskyttelse", purpose: "For at anmelde, at et barn ikke er i sikkerhed" },
  },
  region: "Nordholland",
  contact: "Kontakt",
};
