import { it as ui } from "@tdh/ui/messages";
import type { PetitionMessages } from "./types.js";

export const it: PetitionMessages = {
  ui,
  addressee: "Rivolta a: {addressee}",
  sign: "Firma la petizione",
  signing: "Invio della tua firma in corso",
  minimumAge: "Per firmare devi avere almeno {age} anni.",
  consentsLegend: "Possiamo scriverti? Puoi firmare anche senza acconsentire",
  privacy: "Come trattiamo i tuoi dati",
  count: {
    one: "{total} persona ha firmato",
    many: "{total} di persone hanno firmato",
    other: "{total} persone hanno firmato",
  },
  goal: "Il nostro obiettivo: {target}",
  progress: "Firme: {total} su {target}",
  thanks: {
    titlePending: "Grazie. Manca solo un passo",
    checkMail:
      "Ti abbiamo mandato un’e-mail. Apri il link che contiene e conferma: da quel momento la tua firma conta.",
    noMail:
      "Non è arrivato nulla dopo dieci minuti? Guarda nella cartella della posta indesiderata, oppure firma di nuovo e controlla l’indirizzo.",
    titleDone: "Grazie per aver firmato",
    counted: "Da ora la tua firma conta.",
  },
  share: {
    title: "Invita un’altra persona",
    intro: "Una petizione cresce quando le persone la fanno girare.",
    text: "Ho firmato «{title}». Firmi anche tu?",
    whatsapp: "Condividi su WhatsApp",
    mail: "Condividi per e-mail",
    copy: "Copia il link",
    copied: "Il link è stato copiato",
  },
};
