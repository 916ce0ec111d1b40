import type { ServerMessages } from "./types.js";

export const en: ServerMessages = {
  mail: {
    confirm: {
      subject: "Please confirm your signature: {title}",
      intro: "Thank you for signing “{title}”. Your signature counts once you confirm it.",
      action: "Confirm my signature",
      note: "The link works for 14 days.",
    },
    reminder: {
      subject: "Your signature still waits for you: {title}",
      intro: "A few days ago you signed “{title}”. Your signature counts once you confirm it.",
      action: "Confirm my signature",
      note: "This is the only reminder. If you do not confirm, what you entered is deleted.",
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
    privacy: {
      subject: "What we keep of you, and how to change it",
      intro:
        "Somebody, most likely you, asked what we keep of this address. The link shows your signatures: you can withdraw them, take consents back, ask for a copy, or have everything deleted.",
      action: "See what is kept of me",
      note: "The link works for 24 hours. Keep it to yourself: whoever has it can do all this.",
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
  privacy: {
    askTitle: "Your data",
    askIntro:
      "Enter the address that you signed with. If it has signed, we mail a link to it. The link shows what we keep of you, and lets you withdraw, ask for a copy, or have everything deleted.",
    askAction: "Mail me the link",
    askedTitle: "Look at your mail",
    asked: "If this address has signed, a mail is on its way. Its link works for 24 hours.",
    title: "What we keep of you",
    intro:
      "These signatures were made with your address. Name and address themselves are sealed: only the office can read them.",
    nothing: "Nothing is kept of this address.",
    signed: "Signed on {date}.",
    confirmed: "Confirmed on {date}.",
    pending: "Not confirmed yet: it does not count.",
    consent: "“{text}” (version {version} of the text): {answer}",
    yes: "yes",
    no: "no",
    takenBack: "taken back on {date}",
    withdraw: "Withdraw this signature",
    withdrawConsent: "Take this consent back",
    officeTitle: "Ask the office",
    office: "The office can read what you entered. It answers you by email within a month.",
    access: "Ask for access",
    export: "Ask for a copy",
    eraseTitle: "Delete everything",
    erase:
      "All signatures of your address are deleted at once and no longer count. This cannot be undone; you can sign again.",
    eraseAction: "Delete everything",
    done: {
      withdraw: "The signature is withdrawn and deleted.",
      consent: "The consent is taken back.",
      access: "The office has your request for access and answers within a month.",
      export: "The office has your request for a copy and answers within a month.",
      erase: "Everything kept of your address is deleted.",
    },
    unsubscribe: {
      title: "No more mails",
      intro:
        "Press the button, and you get no more mails about “{title}”. A signature that is not confirmed yet is deleted. A confirmed one still counts, and all further consents are taken back.",
      action: "No more mails",
      done: "Done. You get no more mails about “{title}”.",
    },
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
    unknownPrivacyLink: {
      title: "This link is not known",
      detail:
        "Open the link from the email again and make sure that it is whole. If that does not help, ask for a new one.",
    },
    expiredPrivacyLink: {
      title: "This link has expired",
      detail: "A link to your data works for 24 hours. Ask for a new one.",
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
