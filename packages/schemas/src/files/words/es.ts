import type { FileMessages } from "./types.js";

export const es: FileMessages = {
  file_unreadable: "Este archivo no se puede leer ({reason}).",
  file_too_large: "Este archivo supera {limit}. Quite lo que no le corresponde o divídalo.",
  file_type: "El nombre de un documento termina en: {allowed}.",
  encoding: "Esto no es UTF-8 ({found}). Guarde el archivo como UTF-8.",
  control_character: "Un texto no puede contener el signo {found}. Quítelo.",
  empty: "En este archivo no hay nada.",
  several_documents: "El documento termina antes de esto. Un archivo contiene un solo documento.",
  key_repeated: "«{key}» aparece aquí dos veces. Deje solo una.",
  too_deep: "Esto está anidado a más de {limit} niveles.",
  too_many: "Son más de {limit} valores, con los que repiten los alias.",
  json_expected: "JSON espera aquí {expected} y encuentra {found}.",
  json_ended: "El archivo termina aquí, y JSON espera {expected}. Puede que falte una parte.",
  json_text:
    'Esto no puede estar en un texto de JSON. Un salto de línea se escribe \\n, una barra inversa \\\\, unas comillas \\".',
  yaml_indentation: "La sangría no es correcta. Lo que va junto empieza en la misma columna.",
  yaml_tab: "Un tabulador no sirve de sangría. Use espacios.",
  yaml_colon: "Aquí o en la línea anterior hay un nombre sin dos puntos y un espacio detrás.",
  yaml_unclosed: "Antes de esto, unas comillas o un corchete no están cerrados, o lo que sigue no lleva sangría.",
  yaml_rest:
    "Esto no puede estar aquí. Un texto con dos puntos, o que empieza por un signo, va todo entre comillas. " +
    "Lo que va junto empieza en la misma columna.",
  yaml_tag: "La etiqueta {tag} no se puede usar. Quítela.",
  yaml_alias: "Nada antes de esto se llama «&{name}».",
  yaml_alias_cyclic: "«*{name}» está dentro de lo que repite. Escriba por completo lo que quiere decir.",
  yaml_syntax: "Esto no es YAML: {reason}.",
  document_repeated: "El documento de {file} también tiene el id «{id}». Dé a uno de los dos otro id.",
};
