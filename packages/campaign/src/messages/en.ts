import type { CampaignMessages } from "./types.js";

export const en: CampaignMessages = {
  locale: "en",
  dir: "ltr",
  skipToContent: "Skip to the content",
  languages: "Languages",
  contentWarning: "Before you read on",
  jump: {
    actions: "What you can do",
    sign: "Sign the petition",
    give: "Give",
    read: "Read the story first",
    help: "Get help or report abuse",
  },
  person: {
    nameAndAge: "{name}, {age}",
    nameChanged: "We do not use {name}’s real name.",
    fictional: "{name} does not exist: this is a fictional character.",
  },
  depicts: {
    "other-person": "This picture shows somebody else",
    model: "This picture was posed by a model",
    generated: "Impression, not a photograph",
  },
  inLanguage: {
    en: "in English",
    nl: "in Dutch",
    de: "in German",
    fr: "in French",
    it: "in Italian",
    es: "in Spanish",
    da: "in Danish",
    ar: "in Arabic",
  },
  source: "Source:",
  help: {
    website: "Website of {name}",
    verified: "Checked on {date}",
  },
  contact: {
    phone: "Telephone",
    fax: "Fax",
    email: "Email",
    website: "Website",
  },
  privacy: "Privacy",
};
