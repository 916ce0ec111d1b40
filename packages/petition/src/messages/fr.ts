import { fr as ui } from "@tdh/ui/messages";
import type { PetitionMessages } from "./types.js";

export const fr: PetitionMessages = {
  ui,
  addressee: "Adressée à : {addressee}",
  sign: "Signer la pétition",
  signing: "Envoi de votre signature",
  minimumAge: "Il faut avoir au moins {age} ans pour signer.",
  consentsLegend: "Pouvons-nous vous écrire ? Vous pouvez signer sans accepter",
  privacy: "Comment nous traitons vos données",
  count: {
    one: "{total} personne a signé",
    many: "{total} de personnes ont signé",
    other: "{total} personnes ont signé",
  },
  goal: "Notre objectif : {target}",
  progress: "Signatures : {total} sur {target}",
  thanks: {
    titlePending: "Merci. Il reste une étape",
    checkMail:
      "Nous vous avons envoyé un e-mail. Ouvrez le lien qu’il contient et confirmez : votre signature comptera dès ce moment.",
    noMail:
      "Toujours rien après dix minutes ? Regardez dans vos courriers indésirables, ou signez de nouveau en vérifiant l’adresse.",
    titleDone: "Merci d’avoir signé",
    counted: "Votre signature compte dès maintenant.",
  },
  share: {
    title: "Invitez une personne de plus",
    intro: "Une pétition grandit quand on la fait passer.",
    text: "J’ai signé « {title} ». Et vous ?",
    whatsapp: "Partager sur WhatsApp",
    mail: "Partager par e-mail",
    copy: "Copier le lien",
    copied: "Le lien a été copié",
  },
};
