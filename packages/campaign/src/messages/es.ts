import type { CampaignMessages } from "./types.js";

export const es: CampaignMessages = {
  locale: "es",
  dir: "ltr",
  skipToContent: "Ir al contenido",
  languages: "Idiomas",
  preview: {
    heading: "Esto es una vista previa, no una página pública.",
    states: {
      draft: "La página es un borrador: no tiene fecha de publicación.",
      scheduled: "La página será pública el {date}.",
      published: "La página ya es pública.",
      withdrawn: "La página se retiró el {date}.",
      refused: "La página no puede hacerse pública hasta que se corrijan sus errores.",
    },
    errors: "Errores: {count}",
  },
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
    notes: {
      pseudonym: "{name} no es el nombre verdadero.",
      fictional: "{name} no existe: es un personaje ficticio.",
    },
  },
  depicts: {
    picture: {
      "other-person": "Esta imagen muestra a otra persona",
      model: "Imagen realizada con una persona que hace de modelo",
      generated: "Ilustración, no una fotografía",
    },
    film: {
      "other-person": "Este vídeo muestra a otra persona",
      model: "Las escenas de este vídeo son una representación",
      generated: "Creado por ordenador o dibujado, no filmado",
    },
  },
  credit: "Imagen: {credit}",
  video: {
    watch: "Ver en {provider}",
    note: "El vídeo está en {provider}. Si lo ves, {provider} recibe tu dirección IP; antes no se envía nada.",
    length: "Duración",
    language: "Idioma hablado",
    captions: "Subtítulos",
    transcript: "Transcripción",
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
