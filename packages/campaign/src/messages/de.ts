import type { CampaignMessages } from "./types.js";

export const de: CampaignMessages = {
  locale: "de",
  dir: "ltr",
  skipToContent: "Zum Inhalt springen",
  languages: "Sprachen",
  preview: {
    heading: "Dies ist eine Vorschau, keine öffentliche Seite.",
    states: {
      draft: "Die Seite ist ein Entwurf: Sie hat kein Veröffentlichungsdatum.",
      scheduled: "Die Seite wird am {date} öffentlich.",
      published: "Die Seite selbst ist öffentlich.",
      withdrawn: "Die Seite wurde am {date} zurückgezogen.",
      refused: "Die Seite kann erst öffentlich werden, wenn ihre Fehler behoben sind.",
    },
    errors: "Fehler: {count}",
  },
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
    notes: {
      pseudonym: "{name} ist nicht der wirkliche Name.",
      fictional: "{name} gibt es nicht: Das ist eine erfundene Figur.",
    },
  },
  depicts: {
    picture: {
      "other-person": "Dieses Bild zeigt eine andere Person",
      model: "Dieses Bild wurde mit einem Model nachgestellt",
      generated: "Illustration, kein Foto",
    },
    film: {
      "other-person": "Dieser Film zeigt eine andere Person",
      model: "Die Szenen in diesem Film sind nachgestellt",
      generated: "Am Computer erstellt oder gezeichnet, nicht gefilmt",
    },
  },
  credit: "Bild: {credit}",
  video: {
    watch: "Auf {provider} ansehen",
    note: "Der Film liegt bei {provider}. Wenn Sie ihn ansehen, erhält {provider} Ihre IP-Adresse; vorher wird nichts dorthin gesendet.",
    length: "Länge",
    language: "Gesprochene Sprache",
    captions: "Untertitel",
    transcript: "Abschrift",
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
