import { de as ui } from "@tdh/ui/messages";
import type { PetitionMessages } from "./types.js";

export const de: PetitionMessages = {
  ui,
  addressee: "Gerichtet an: {addressee}",
  sign: "Petition unterschreiben",
  signing: "Ihre Unterschrift wird gesendet",
  minimumAge: "Sie müssen mindestens {age} Jahre alt sein, um zu unterschreiben.",
  consentsLegend: "Dürfen wir Ihnen schreiben? Sie können auch ohne Zustimmung unterschreiben",
  privacy: "So gehen wir mit Ihren Daten um",
  count: { one: "{total} Person hat unterschrieben", other: "{total} Menschen haben unterschrieben" },
  goal: "Unser Ziel: {target}",
  progress: "{total} von {target} Unterschriften",
  thanks: {
    titlePending: "Vielen Dank. Ein Schritt fehlt noch",
    checkMail:
      "Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Link darin und bestätigen Sie: Von da an zählt Ihre Unterschrift.",
    noMail:
      "Nach zehn Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, oder unterschreiben Sie noch einmal und prüfen Sie die Adresse.",
    titleDone: "Vielen Dank für Ihre Unterschrift",
    counted: "Ihre Unterschrift zählt ab jetzt.",
  },
  share: {
    title: "Laden Sie noch jemanden ein",
    intro: "Eine Petition wächst, wenn Menschen sie weitergeben.",
    text: "Ich habe „{title}“ unterschrieben. Wer macht mit?",
    whatsapp: "Über WhatsApp teilen",
    mail: "Per E-Mail teilen",
    copy: "Link kopieren",
    copied: "Der Link wurde kopiert",
  },
};
