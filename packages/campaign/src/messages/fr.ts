import type { CampaignMessages } from "./types.js";

export const fr: CampaignMessages = {
  locale: "fr",
  dir: "ltr",
  skipToContent: "Aller au contenu",
  languages: "Langues",
  preview: {
    heading: "Ceci est un aperçu, pas une page publique.",
    states: {
      draft: "La page est un brouillon : elle n’a pas de date de publication.",
      scheduled: "La page sera publique le {date}.",
      published: "La page elle-même est publique.",
      withdrawn: "La page a été retirée le {date}.",
      refused: "La page ne peut pas devenir publique tant que ses erreurs ne sont pas corrigées.",
    },
    errors: "Erreurs : {count}",
  },
  contentWarning: "Avant de poursuivre votre lecture",
  jump: {
    actions: "Ce que vous pouvez faire",
    sign: "Signer la pétition",
    give: "Donner",
    read: "Lire d’abord l’histoire",
    help: "Trouver de l’aide ou signaler un abus",
  },
  person: {
    nameAndAge: "{name}, {age} ans",
    notes: {
      pseudonym: "{name} est un prénom d’emprunt.",
      fictional: "{name} n’existe pas : il s’agit d’un personnage fictif.",
    },
  },
  depicts: {
    picture: {
      "other-person": "Cette image montre une autre personne",
      model: "Un modèle a posé pour cette image",
      generated: "Illustration, pas une photographie",
    },
    film: {
      "other-person": "Ce film montre une autre personne",
      model: "Les scènes de ce film sont jouées",
      generated: "Créé par ordinateur ou dessiné, non filmé",
    },
  },
  credit: "Image : {credit}",
  video: {
    watch: "Regarder sur {provider}",
    note: "Le film se trouve sur {provider}. Si vous le regardez, {provider} reçoit votre adresse IP ; avant cela, rien n’y est envoyé.",
    length: "Durée",
    language: "Langue parlée",
    captions: "Sous-titres",
    transcript: "Transcription",
  },
  inLanguage: {
    en: "en anglais",
    nl: "en néerlandais",
    de: "en allemand",
    fr: "en français",
    it: "en italien",
    es: "en espagnol",
    da: "en danois",
    ar: "en arabe",
  },
  source: "Source :",
  help: {
    website: "Site web : {name}",
    verified: "Vérifié le {date}",
  },
  contact: {
    phone: "Téléphone",
    fax: "Fax",
    email: "E-mail",
    website: "Site web",
  },
  privacy: "Protection des données",
};
