import { da as ui } from "@tdh/ui/messages";
import type { PetitionMessages } from "./types.js";

export const da: PetitionMessages = {
  ui,
  addressee: "Til {addressee}",
  sign: "Skriv under",
  signing: "Sender din underskrift",
  minimumAge: "Du skal være fyldt {age} år for at skrive under.",
  consentsLegend: "Må vi skrive til dig? Du kan skrive under uden at sige ja",
  privacy: "Sådan behandler vi dine oplysninger",
  count: { one: "{total} person har skrevet under", other: "{total} personer har skrevet under" },
  goal: "Vores mål: {target}",
  progress: "{total} af {target} underskrifter",
  thanks: {
    titlePending: "Tak. Der mangler ét skridt",
    checkMail: "Vi har sendt dig en e-mail. Åbn linket i den, og bekræft: fra det øjeblik tæller din underskrift.",
    noMail: "Er der ikke kommet noget efter ti minutter? Se i din spammappe, eller skriv under igen, og tjek adressen.",
    titleDone: "Tak, fordi du skrev under",
    counted: "Din underskrift tæller fra nu af.",
  },
  share: {
    title: "Spørg én til",
    intro: "En underskriftsindsamling vokser, når folk sender den videre.",
    text: "Jeg har skrevet under på ”{title}”. Gør du det også?",
    whatsapp: "Del på WhatsApp",
    mail: "Del via e-mail",
    copy: "Kopiér linket",
    copied: "Linket er kopieret",
  },
};
