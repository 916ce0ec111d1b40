import type { CampaignMessages } from "./types.js";

export const en: CampaignMessages = {
  locale: "en",
  dir: "ltr",
  skipToContent: "Skip to the content",
  languages: "Languages",
  preview: {
    heading: "This is a preview, not a public page.",
    states: {
      draft: "The page is a draft: it has no date of publication.",
      scheduled: "The page becomes public on {date}.",
      published: "The page itself is public.",
      withdrawn: "The page was withdrawn on {date}.",
      refused: "The page cannot become public before its errors are mended.",
    },
    errors: "Errors: {count}",
  },
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
    notes: {
      pseudonym: "We do not use {name}’s real name.",
      fictional: "{name} does not exist: this is a fictional character.",
    },
  },
  depicts: {
    picture: {
      "other-person": "This picture shows somebody else",
      model: "This picture was posed by a model",
      generated: "Impression, not a photograph",
    },
    film: {
      "other-person": "This film shows somebody else",
      model: "The scenes in this film are acted",
      generated: "Made by computer or drawn, not filmed",
    },
  },
  credit: "Picture: {credit}",
  video: {
    watch: "Watch on {provider}",
    note: "This film is on {provider}. If you watch it, {provider} receives your IP address; before that, nothing is sent there.",
    length: "Length",
    language: "Spoken language",
    captions: "Captions",
    transcript: "Transcript",
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
