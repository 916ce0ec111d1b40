import { es as ui } from "@tdh/ui/messages";
import type { PetitionMessages } from "./types.js";

export const es: PetitionMessages = {
  ui,
  addressee: "Dirigida a: {addressee}",
  sign: "Firma la petición",
  signing: "Enviando tu firma",
  minimumAge: "Para firmar debes tener {age} años o más.",
  consentsLegend: "¿Podemos escribirte? Puedes firmar sin aceptarlo",
  privacy: "Cómo tratamos tus datos",
  count: {
    one: "{total} persona ha firmado",
    many: "{total} de personas han firmado",
    other: "{total} personas han firmado",
  },
  goal: "Nuestro objetivo: {target}",
  progress: "Firmas: {total} de {target}",
  thanks: {
    titlePending: "Gracias. Falta un paso",
    checkMail:
      "Te hemos enviado un correo. Abre el enlace que contiene y confirma: a partir de ese momento tu firma cuenta.",
    noMail:
      "¿No ha llegado nada después de diez minutos? Mira en la carpeta de correo no deseado, o firma otra vez y revisa la dirección.",
    titleDone: "Gracias por firmar",
    counted: "Tu firma cuenta desde ahora.",
  },
  share: {
    title: "Invita a una persona más",
    intro: "Una petición crece cuando la gente la comparte.",
    text: "He firmado «{title}». ¿Y tú?",
    whatsapp: "Compartir por WhatsApp",
    mail: "Compartir por correo electrónico",
    copy: "Copiar el enlace",
    copied: "El enlace se ha copiado",
  },
};
