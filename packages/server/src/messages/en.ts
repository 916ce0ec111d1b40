import type { ServerMessages } from "./types.js";

export const en: ServerMessages = {
  mail: {
    confirm: {
      subject: "Please confirm your signature: {title}",
      intro: "Thank you for signing “{title}”. Your signature counts once you confirm it.",
      action: "Confirm my signature",
      note: "The link works for 14 days.",
    },
    "repeat-pending": {
      subject: "Your signature still waits to be confirmed: {title}",
      intro:
        "You have signed “{title}” already, and the signature has not been confirmed yet. One confirmation is enough.",
      action: "Confirm my signature",
      note: "The link works for 14 days.",
    },
    "repeat-confirmed": {
      subject: "You have signed already: {title}",
      intro:
        "Your signature under “{title}” is confirmed and counts. There is nothing more to do; each person counts once.",
      action: "Go to the petition",
      note: "Others can still sign: pass it on.",
    },
    "not-counted": {
      subject: "This signature could not be counted: {title}",
      intro:
        "Somebody signed “{title}” with this address, which has been used for it before. Two people who live together may share an address, if both give the same postcode; any further signature is not counted.",
      action: "Go to the petition",
      note: "To sign yourself, use an address of your own.",
    },
    footer:
      "{office} sends this because somebody entered this address with the petition “{title}”. If it was not you, do nothing: nothing is counted without you.",
  },
  confirm: {
    title: "Confirm your signature",
    intro: "Press the button, and your signature under “{title}” counts.",
    action: "Confirm my signature",
    doneTitle: "Your signature counts",
    done: "Thank you. Your signature under “{title}” is confirmed.",
  },
  back: "Back to the campaign",
  errorTitle: "Error: {title}",
  sendAsNew: "Your first answers were kept. Press the button once more, and the answers below are sent as a new entry.",
  problems: {
    malformed: {
      title: "The request cannot be read",
      detail: "What arrived was empty or damaged. Go back, load the page again and send it once more.",
    },
    keyMissing: {
      title: "The Idempotency-Key header is missing",
      detail: "Send a key of 1 to 255 characters, new for each entry and the same for a retry.",
    },
    notFound: {
      title: "There is nothing at this address",
      detail: "Check that the address is complete. It may also not be open yet.",
    },
    unknownToken: {
      title: "This link is not known",
      detail:
        "Open the link from the email again and make sure that it is whole. If that does not help, sign once more: you will get a new one.",
    },
    methodNotAllowed: {
      title: "This address does not take such a request",
      detail: "The Allow header names the methods that it takes.",
    },
    formOnly: { title: "This address only receives a form", detail: "To fill the form in, go back to the campaign." },
    conflict: {
      title: "This form was sent before with other answers",
      detail: "Your first answers were kept. To send new ones, load the page again.",
    },
    closed: { title: "This has closed", detail: "New entries are no longer taken. Thank you for wanting to help." },
    expiredToken: {
      title: "This link has expired",
      detail: "A link works for 14 days. Sign once more, and you will get a new one.",
    },
    tooLarge: {
      title: "This is too much at once",
      detail: "An entry may be 32 kB at most. Shorten it and send it again.",
    },
    unsupported: {
      title: "This format is not understood",
      detail: "Send application/json or application/x-www-form-urlencoded.",
    },
    invalid: {
      title: "Some answers need another look",
      detail: "Nothing was stored. Correct what is named and send it again.",
    },
    failed: {
      title: "Something went wrong on our side",
      detail: "Please try again in a moment. If you were told that your entry was accepted, it is safe.",
    },
    unavailable: {
      title: "Nothing can be saved just now",
      detail: "Your entry was not stored. Please send it again in a moment.",
    },
  },
};
