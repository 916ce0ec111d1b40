import type { CampaignMessages } from "./types.js";

export const nl: CampaignMessages = {
  locale: "nl",
  dir: "ltr",
  skipToContent: "Naar de inhoud",
  languages: "Talen",
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
    nameChanged: "{name} is niet de echte naam.",
    fictional: "{name} bestaat niet: dit is een verzonnen personage.",
  },
  depicts: {
    "other-person": "Op deze foto staat iemand anders",
    model: "Voor deze foto heeft een model geposeerd",
    generated: "Impressie, geen foto",
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
