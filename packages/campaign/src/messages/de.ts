import type { CampaignMessages } from "./types.js";

export const de: CampaignMessages = {
  locale: "de",
  dir: "ltr",
  skipToContent: "Zum Inhalt springen",
  languages: "Sprachen",
  contentWarning: "Bevor Sie weiterlesen",
  jump: {
    actions: "Was Sie tun können",
    sign: "Petition unterschreiben",
    give: "Spenden",
    read: "Erst die Geschichte lesen",
    help: "Hilfe finden oder Missbrauch melden",
  },
  person: {
    nameAndAge: "{name}, {age} Jahre",
    nameChanged: "{name} ist nicht der wirkliche Name.",
    fictional: "{name} gibt es nicht: Das ist eine erfundene Figur.",
  },
  depicts: {
    "other-person": "Dieses Bild zeigt eine andere Person",
    model: "Dieses Bild wurde mit einem Model nachgestellt",
    generated: "Illustration, kein Foto",
  },
  inLanguage: {
    en: "auf Englisch",
    nl: "auf Niederländisch",
    de: "auf Deutsch",
    fr: "auf Französisch",
    it: "auf Italienisch",
    es: "auf Spanisch",
    da: "auf Dänisch",
    ar: "auf Arabisch",
  },
  source: "Quelle:",
  help: {
    website: "Website von {name}",
    verified: "Geprüft am {date}",
  },
  contact: {
    phone: "Telefon",
    fax: "Fax",
    email: "E-Mail",
    website: "Website",
  },
  privacy: "Datenschutz",
};
