import type { CampaignMessages } from "./types.js";

export const da: CampaignMessages = {
  locale: "da",
  dir: "ltr",
  skipToContent: "Gå til indholdet",
  languages: "Sprog",
  contentWarning: "Før du læser videre",
  jump: {
    actions: "Det kan du gøre",
    sign: "Skriv under",
    give: "Giv et bidrag",
    read: "Læs historien først",
    help: "Få hjælp, eller anmeld overgreb",
  },
  person: {
    nameAndAge: "{name}, {age} år",
    nameChanged: "{name} er ikke det rigtige navn.",
    fictional: "{name} findes ikke: det er en opdigtet person.",
  },
  depicts: {
    "other-person": "Billedet viser en anden person",
    model: "En model har stillet op til billedet",
    generated: "Illustration, ikke et fotografi",
  },
  inLanguage: {
    en: "på engelsk",
    nl: "på nederlandsk",
    de: "på tysk",
    fr: "på fransk",
    it: "på italiensk",
    es: "på spansk",
    da: "på dansk",
    ar: "på arabisk",
  },
  source: "Kilde:",
  help: {
    website: "Hjemmeside for {name}",
    verified: "Tjekket den {date}",
  },
  contact: {
    phone: "Telefon",
    fax: "Fax",
    email: "E-mail",
    website: "Hjemmeside",
  },
  privacy: "Databeskyttelse",
};
