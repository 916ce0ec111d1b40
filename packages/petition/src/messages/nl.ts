import { nl as ui } from "@tdh/ui/messages";
import type { PetitionMessages } from "./types.js";

export const nl: PetitionMessages = {
  ui,
  addressee: "Aan {addressee}",
  sign: "Teken de petitie",
  signing: "Je handtekening wordt verstuurd",
  minimumAge: "Je moet {age} jaar of ouder zijn om te tekenen.",
  consentsLegend: "Mogen we je schrijven? Tekenen kan ook zonder",
  privacy: "Hoe we met je gegevens omgaan",
  count: { one: "{total} persoon heeft getekend", other: "{total} mensen hebben getekend" },
  goal: "Ons doel: {target}",
  progress: "{total} van {target} handtekeningen",
  thanks: {
    titlePending: "Dank je wel. Nog één stap",
    checkMail:
      "We hebben je een e-mail gestuurd. Open de link daarin en bevestig: vanaf dat moment telt je handtekening.",
    noMail: "Na tien minuten nog niets? Kijk in je spammap, of teken opnieuw en controleer het adres.",
    titleDone: "Dank je wel voor je handtekening",
    counted: "Je handtekening telt vanaf nu mee.",
  },
  share: {
    title: "Vraag nog iemand",
    intro: "Een petitie groeit als mensen haar doorgeven.",
    text: "Ik heb ‘{title}’ getekend. Jij ook?",
    whatsapp: "Deel via WhatsApp",
    mail: "Deel via e-mail",
    copy: "Kopieer de link",
    copied: "De link is gekopieerd",
  },
};
