import type { FileMessages } from "./types.js";

export const fr: FileMessages = {
  file_unreadable: "Ce fichier ne peut pas être lu ({reason}).",
  file_too_large: "Ce fichier dépasse {limit}. Retirez ce qui n’y a pas sa place, ou divisez-le.",
  file_type: "Le nom d’un document se termine par : {allowed}.",
  encoding: "Ce n’est pas de l’UTF-8 ({found}). Enregistrez le fichier en UTF-8.",
  control_character: "Un texte ne peut pas contenir le signe {found}. Supprimez-le.",
  empty: "Ce fichier ne contient rien.",
  several_documents: "Le document se termine avant ceci. Un fichier contient un seul document.",
  key_repeated: "« {key} » figure ici deux fois. N’en gardez qu’un.",
  too_deep: "Ceci est imbriqué sur plus de {limit} niveaux.",
  too_many: "Cela fait plus de {limit} valeurs, avec celles que les alias répètent.",
  json_expected: "JSON attend ici {expected} et trouve {found}.",
  json_ended: "Le fichier se termine ici, et JSON attend {expected}. Une partie manque peut-être.",
  json_text:
    'Ceci ne peut pas figurer dans un texte de JSON. Un retour à la ligne s’écrit \\n, une barre oblique inverse \\\\, un guillemet \\".',
  yaml_indentation: "Le retrait est incorrect. Ce qui va ensemble commence dans la même colonne.",
  yaml_tab: "Une tabulation ne peut pas servir de retrait. Utilisez des espaces.",
  yaml_colon: "Ici ou à la ligne précédente, un nom n’est pas suivi d’un deux-points et d’une espace.",
  yaml_unclosed:
    "Un guillemet ou un crochet ouvert avant ceci n’est pas fermé, ou ce qui le suit n’est pas en retrait.",
  yaml_rest:
    "Ceci ne peut pas figurer ici. Un texte qui contient un deux-points, ou qui commence par un signe, se met en entier entre guillemets. " +
    "Ce qui va ensemble commence dans la même colonne.",
  yaml_tag: "L’étiquette {tag} ne peut pas être utilisée. Supprimez-la.",
  yaml_alias: "Rien avant ceci ne s’appelle « &{name} ».",
  yaml_alias_cyclic: "« *{name} » figure dans ce qu’il répète. Écrivez en entier ce que vous voulez dire.",
  yaml_syntax: "Ce n’est pas du YAML : {reason}.",
  document_repeated: "Le document dans {file} a lui aussi l’identifiant « {id} ». Donnez-en un autre à l’un des deux.",
};
