import { en as ui } from "@tdh/ui/messages";
import type { PetitionMessages } from "./types.js";

export const en: PetitionMessages = {
  ui,
  addressee: "To {addressee}",
  sign: "Sign the petition",
  signing: "Sending your signature",
  minimumAge: "You need to be {age} or older to sign.",
  consentsLegend: "May we write to you? You can sign without it",
  privacy: "How we handle your data",
  count: { one: "{total} person has signed", other: "{total} people have signed" },
  goal: "Our goal: {target}",
  progress: "{total} of {target} signatures",
  thanks: {
    titlePending: "Thank you. One step is left",
    checkMail: "We have sent you an email. Open the link in it and confirm: from then on your signature counts.",
    noMail: "Nothing there after ten minutes? Look in your spam folder, or sign again and check the address.",
    titleDone: "Thank you for signing",
    counted: "Your signature counts from now on.",
  },
  share: {
    title: "Ask one more person",
    intro: "A petition grows when people pass it on.",
    text: "I signed “{title}”. Will you?",
    whatsapp: "Share on WhatsApp",
    mail: "Share by email",
    copy: "Copy the link",
    copied: "The link has been copied",
  },
};
