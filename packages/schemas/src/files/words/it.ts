import type { FileMessages } from "./types.js";

export const it: FileMessages = {
  file_unreadable: "Questo file non si può leggere ({reason}).",
  file_too_large: "Questo file supera {limit}. Togliere ciò che non ne fa parte, o dividerlo.",
  file_type: "Il nome di un documento finisce con: {allowed}.",
  encoding: "Questo non è UTF-8 ({found}). Salvare il file come UTF-8.",
  control_character: "Un testo non può contenere il segno {found}. Va tolto.",
  empty: "In questo file non c’è nulla.",
  several_documents: "Il documento finisce prima di questo punto. Un file contiene un solo documento.",
  key_repeated: "«{key}» compare qui due volte. Ne resti uno solo.",
  too_deep: "Questo è annidato oltre {limit} livelli.",
  too_many: "Questi sono più di {limit} valori, con quelli che gli alias ripetono.",
  json_expected: "JSON si aspetta qui {expected} e trova {found}.",
  json_ended: "Il file finisce qui, e JSON si aspetta {expected}. Forse ne manca una parte.",
  json_text:
    'Questo non può stare in un testo di JSON. Un a capo si scrive \\n, una barra inversa \\\\, le virgolette \\".',
  yaml_indentation: "Il rientro è sbagliato. Ciò che va insieme comincia nella stessa colonna.",
  yaml_tab: "Una tabulazione non può fare da rientro. Usare gli spazi.",
  yaml_colon: "Qui o nella riga prima c’è un nome senza due punti e uno spazio dopo.",
  yaml_unclosed: "Prima di questo, delle virgolette o una parentesi non sono chiuse, o ciò che segue non è rientrato.",
  yaml_rest:
    "Questo non può stare qui. Un testo con i due punti, o che comincia con un segno, va messo tutto tra virgolette. " +
    "Ciò che va insieme comincia nella stessa colonna.",
  yaml_tag: "Il tag {tag} non si può usare. Va tolto.",
  yaml_alias: "Nulla prima di questo si chiama «&{name}».",
  yaml_alias_cyclic: "«*{name}» sta in ciò che ripete. Va scritto per esteso.",
  yaml_syntax: "Questo non è YAML: {reason}.",
  document_repeated: "Anche il documento in {file} ha l’id «{id}». Dare a uno dei due un altro id.",
};
