import type { UiMessages } from "./types.js";

export const es: UiMessages = {
  locale: "es",
  dir: "ltr",
  optional: "(opcional)",
  choose: "Elige de la lista",
  errorSummary: "Hay un problema",
  errorPrefix: "Error:",
  fields: {
    "given-name": { label: "Nombre", required: "Escribe tu nombre" },
    "family-name": { label: "Apellidos", required: "Escribe tus apellidos" },
    email: { label: "Correo electrónico", required: "Escribe tu correo electrónico" },
    country: { label: "País", required: "Elige tu país" },
    "postal-code": { label: "Código postal", required: "Escribe tu código postal" },
  },
  close: "Cerrar",
  characters: {
    limit: {
      one: "Puedes escribir {max} carácter como máximo",
      many: "Puedes escribir {max} caracteres como máximo",
      other: "Puedes escribir {max} caracteres como máximo",
    },
    left: {
      one: "Te queda {left} carácter",
      many: "Te quedan {left} caracteres",
      other: "Te quedan {left} caracteres",
    },
    over: {
      one: "Te sobra {over} carácter",
      many: "Te sobran {over} caracteres",
      other: "Te sobran {over} caracteres",
    },
  },
  date: { day: "Día", month: "Mes", year: "Año" },
  steps: { position: "Paso {step} de {total}: {name}", done: "(completado)" },
  issues: {
    required: "Rellena el campo «{label}»",
    not_text: "El campo «{label}» debe contener texto",
    too_long: {
      one: "El campo «{label}» puede tener {max} carácter como máximo",
      other: "El campo «{label}» puede tener {max} caracteres como máximo",
    },
    invalid_characters: "El campo «{label}» contiene un carácter que no puede formar parte de un nombre",
    invalid_email: "Escribe un correo electrónico con la forma nombre@example.org",
    invalid_country: "Elige un país de la lista",
    invalid_postcode: "Escribe un código postal de letras y cifras",
    invalid_postcode_example: "Escribe un código postal de tu país, por ejemplo {example}",
    unknown_field: "Este formulario no tiene ningún campo «{label}»",
    invalid_choice: "Elige una de las respuestas que se ofrecen en «{label}»",
    amount_required: "Elige o escribe un importe",
    amount_invalid: "Escribe el importe en cifras, por ejemplo 25 o 12,50",
    amount_ambiguous:
      "Este importe se puede leer de dos maneras. Escríbelo sin separador de millares, por ejemplo 1234,50",
    amount_too_small: "El importe debe ser de {minimum} como mínimo",
    amount_too_large: "El importe debe ser de {maximum} como máximo",
  },
  failures: {
    network:
      "No hemos podido conectar con nuestro servidor. Lo que has escrito sigue aquí: comprueba tu conexión e inténtalo de nuevo",
    server: "Algo ha fallado por nuestra parte. Lo que has escrito sigue aquí: inténtalo de nuevo en un momento",
    limited: "Ha habido demasiados intentos en poco tiempo. Espera un minuto e inténtalo de nuevo",
    closed: "Esta acción se ha cerrado. Ya no es posible participar",
    conflict: "Este formulario ya se envió con otras respuestas. Vuelve a cargar la página para enviar uno nuevo",
  },
};
