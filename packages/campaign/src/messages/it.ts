import type { CampaignMessages } from "./types.js";

export const it: CampaignMessages = {
  locale: "it",
  dir: "ltr",
  skipToContent: "Vai al contenuto",
  languages: "Lingue",
  contentWarning: "Prima di continuare a leggere",
  jump: {
    actions: "Che cosa puoi fare",
    sign: "Firma la petizione",
    give: "Dona",
    read: "Leggi prima la storia",
    help: "Chiedi aiuto o segnala un abuso",
  },
  person: {
    nameAndAge: "{name}, {age} anni",
    nameChanged: "{name} non è il vero nome.",
    fictional: "{name} non esiste: è un personaggio immaginario.",
  },
  depicts: {
    "other-person": "Questa immagine mostra un’altra persona",
    model: "Immagine realizzata con una modella o un modello",
    generated: "Illustrazione, non una fotografia",
  },
  inLanguage: {
    en: "in inglese",
    nl: "in olandese",
    de: "in tedesco",
    fr: "in francese",
    it: "in italiano",
    es: "in spagnolo",
    da: "in danese",
    ar: "in arabo",
  },
  source: "Fonte:",
  help: {
    website: "Sito web di {name}",
    verified: "Verificato in data {date}",
  },
  contact: {
    phone: "Telefono",
    fax: "Fax",
    email: "E-mail",
    website: "Sito web",
  },
  privacy: "Privacy",
};
