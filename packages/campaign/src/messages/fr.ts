import type { CampaignMessages } from "./types.js";

export const fr: CampaignMessages = {
  locale: "fr",
  dir: "ltr",
  skipToContent: "Aller au contenu",
  languages: "Langues",
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
    nameChanged: "{name} est un prénom d’emprunt.",
    fictional: "{name} n’existe pas : il s’agit d’un personnage fictif.",
  },
  depicts: {
    "other-person": "Cette image montre une autre personne",
    model: "Un modèle a posé pour cette image",
    generated: "Illustration, pas une photographie",
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
