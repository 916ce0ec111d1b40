import type { CampaignMessages } from "./types.js";

export const es: CampaignMessages = {
  locale: "es",
  dir: "ltr",
  skipToContent: "Ir al contenido",
  languages: "Idiomas",
  contentWarning: "Antes de seguir leyendo",
  jump: {
    actions: "Lo que puedes hacer",
    sign: "Firma la petición",
    give: "Donar",
    read: "Lee primero la historia",
    help: "Busca ayuda o denuncia un abuso",
  },
  person: {
    nameAndAge: "{name}, {age} años",
    nameChanged: "{name} no es el nombre verdadero.",
    fictional: "{name} no existe: es un personaje ficticio.",
  },
  depicts: {
    "other-person": "Esta imagen muestra a otra persona",
    model: "Imagen realizada con una persona que hace de modelo",
    generated: "Ilustración, no una fotografía",
  },
  inLanguage: {
    en: "en inglés",
    nl: "en neerlandés",
    de: "en alemán",
    fr: "en francés",
    it: "en italiano",
    es: "en español",
    da: "en danés",
    ar: "en árabe",
  },
  source: "Fuente:",
  help: {
    website: "Sitio web de {name}",
    verified: "Comprobado el {date}",
  },
  contact: {
    phone: "Teléfono",
    fax: "Fax",
    email: "Correo electrónico",
    website: "Sitio web",
  },
  privacy: "Privacidad",
};
