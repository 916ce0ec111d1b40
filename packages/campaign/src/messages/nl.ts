import type { CampaignMessages } from "./types.js";

export const nl: CampaignMessages = {
  locale: "nl",
  dir: "ltr",
  skipToContent: "Naar de inhoud",
  languages: "Talen",
  preview: {
    heading: "Dit is een voorvertoning, geen openbare pagina.",
    states: {
      draft: "De pagina is een concept: er is geen publicatiedatum.",
      scheduled: "De pagina wordt openbaar op {date}.",
      published: "De pagina zelf is openbaar.",
      withdrawn: "De pagina is ingetrokken op {date}.",
      refused: "De pagina kan pas openbaar worden als de fouten zijn verbeterd.",
    },
    errors: "Fouten: {count}",
  },
  contentWarning: "Voordat je verder leest",
  jump: {
    actions: "Wat je kunt doen",
    sign: "Teken de petitie",
    give: "Geef",
    read: "Lees eerst het verhaal",
    help: "Zoek hulp of meld misbruik",
  },
  person: {
    nameAndAge: "{name} ({age})",
    notes: {
      pseudonym: "{name} is niet de echte naam.",
      fictional: "{name} bestaat niet: dit is een verzonnen personage.",
    },
  },
  depicts: {
    picture: {
      "other-person": "Op deze foto staat iemand anders",
      model: "Voor deze foto heeft een model geposeerd",
      generated: "Impressie, geen foto",
    },
    film: {
      "other-person": "In deze film zie je iemand anders",
      model: "De scènes in deze film zijn gespeeld",
      generated: "Met de computer gemaakt of getekend, niet gefilmd",
    },
  },
  credit: "Beeld: {credit}",
  video: {
    watch: "Bekijk op {provider}",
    note: "De film staat bij {provider}. Als je hem bekijkt, krijgt {provider} je IP-adres; daarvóór wordt er niets naartoe gestuurd.",
    length: "Duur",
    language: "Gesproken taal",
    captions: "Ondertiteling",
    transcript: "Uitgeschreven tekst",
  },
  inLanguage: {
    en: "in het Engels",
    nl: "in het Nederlands",
    de: "in het Duits",
    fr: "in het Frans",
    it: "in het Italiaans",
    es: "in het Spaans",
    da: "in het Deens",
    ar: "in het Arabisch",
  },
  source: "Bron:",
  help: {
    website: "Website van {name}",
    verified: "Gecontroleerd op {date}",
  },
  contact: {
    phone: "Telefoon",
    fax: "Fax",
    email: "E-mail",
    website: "Website",
  },
  privacy: "Privacy",
};
