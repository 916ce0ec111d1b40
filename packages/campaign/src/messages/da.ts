import type { CampaignMessages } from "./types.js";

export const da: CampaignMessages = {
  locale: "da",
  dir: "ltr",
  skipToContent: "Gå til indholdet",
  languages: "Sprog",
  preview: {
    heading: "Dette er en forhåndsvisning, ikke en offentlig side.",
    states: {
      draft: "Siden er en kladde: den har ingen udgivelsesdato.",
      scheduled: "Siden bliver offentlig den {date}.",
      published: "Siden selv er offentlig.",
      withdrawn: "Siden blev trukket tilbage den {date}.",
      refused: "Siden kan først blive offentlig, når dens fejl er rettet.",
    },
    errors: "Fejl: {count}",
  },
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
    notes: {
      pseudonym: "{name} er ikke det rigtige navn.",
      fictional: "{name} findes ikke: det er en opdigtet person.",
    },
  },
  depicts: {
    picture: {
      "other-person": "Billedet viser en anden person",
      model: "En model har stillet op til billedet",
      generated: "Illustration, ikke et fotografi",
    },
    film: {
      "other-person": "Filmen viser en anden person",
      model: "Scenerne i filmen er spillet",
      generated: "Lavet på computer eller tegnet, ikke filmet",
    },
  },
  credit: "Billede: {credit}",
  video: {
    watch: "Se filmen på {provider}",
    note: "Filmen ligger hos {provider}. Når du ser den, får {provider} din IP-adresse; før det sendes der intet dertil.",
    length: "Længde",
    language: "Talt sprog",
    captions: "Undertekster",
    transcript: "Udskrift",
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
