import type { CampaignMessages } from "./types.js";

export const it: CampaignMessages = {
  locale: "it",
  dir: "ltr",
  skipToContent: "Vai al contenuto",
  languages: "Lingue",
  preview: {
    heading: "Questa è un’anteprima, non una pagina pubblica.",
    states: {
      draft: "La pagina è una bozza: non ha una data di pubblicazione.",
      scheduled: "La pagina diventa pubblica il {date}.",
      published: "La pagina è già pubblica.",
      withdrawn: "La pagina è stata ritirata il {date}.",
      refused: "La pagina non può diventare pubblica finché i suoi errori non sono corretti.",
    },
    errors: "Errori: {count}",
  },
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
    notes: {
      pseudonym: "{name} non è il vero nome.",
      fictional: "{name} non esiste: è un personaggio immaginario.",
    },
  },
  depicts: {
    picture: {
      "other-person": "Questa immagine mostra un’altra persona",
      model: "Immagine realizzata con una modella o un modello",
      generated: "Illustrazione, non una fotografia",
    },
    film: {
      "other-person": "Questo filmato mostra un’altra persona",
      model: "Le scene di questo filmato sono recitate",
      generated: "Creato al computer o disegnato, non ripreso dal vero",
    },
  },
  credit: "Immagine: {credit}",
  video: {
    watch: "Guarda su {provider}",
    note: "Il filmato si trova su {provider}. Se lo guardi, {provider} riceve il tuo indirizzo IP; prima non viene inviato nulla.",
    length: "Durata",
    language: "Lingua parlata",
    captions: "Sottotitoli",
    transcript: "Trascrizione",
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
