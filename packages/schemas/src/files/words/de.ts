import type { FileMessages } from "./types.js";

export const de: FileMessages = {
  file_unreadable: "Diese Datei lässt sich nicht lesen ({reason}).",
  file_too_large: "Diese Datei ist größer als {limit}. Nehmen Sie heraus, was nicht hineingehört, oder teilen Sie sie.",
  file_type: "Der Name eines Dokuments endet auf: {allowed}.",
  encoding: "Das ist kein UTF-8 ({found}). Speichern Sie die Datei als UTF-8.",
  control_character: "Ein Text darf das Zeichen {found} nicht enthalten. Entfernen Sie es.",
  empty: "In dieser Datei steht nichts.",
  several_documents: "Das Dokument endet davor. Eine Datei enthält ein Dokument.",
  key_repeated: "„{key}“ steht hier zweimal. Behalten Sie eines davon.",
  too_deep: "Das ist tiefer als {limit} Ebenen verschachtelt.",
  too_many: "Das sind mehr als {limit} Werte, mit denen, die durch Aliasse wiederholt werden.",
  json_expected: "JSON erwartet hier {expected} und findet {found}.",
  json_ended: "Die Datei endet hier, und JSON erwartet {expected}. Vielleicht fehlt ein Teil.",
  json_text:
    'Das darf in einem Text von JSON nicht stehen. Ein Zeilenumbruch wird \\n geschrieben, ein Backslash \\\\, ein Anführungszeichen \\".',
  yaml_indentation: "Die Einrückung stimmt nicht. Was zusammengehört, beginnt in derselben Spalte.",
  yaml_tab: "Ein Tabulator rückt nicht ein. Verwenden Sie Leerzeichen.",
  yaml_colon: "Hier oder in der Zeile davor steht ein Name ohne Doppelpunkt und Leerzeichen dahinter.",
  yaml_unclosed:
    "Davor ist ein Anführungszeichen oder eine Klammer nicht geschlossen, oder was folgt, ist nicht eingerückt.",
  yaml_rest:
    "Das kann hier nicht stehen. Ein Text mit einem Doppelpunkt oder einer, der mit einem Sonderzeichen beginnt, gehört ganz in Anführungszeichen. " +
    "Was zusammengehört, beginnt in derselben Spalte.",
  yaml_tag: "Das Tag {tag} ist nicht möglich. Entfernen Sie es.",
  yaml_alias: "Nichts davor heißt „&{name}“.",
  yaml_alias_cyclic: "„*{name}“ steht in dem, was es wiederholt. Schreiben Sie aus, was Sie meinen.",
  yaml_syntax: "Das ist kein YAML: {reason}.",
  document_repeated: "Das Dokument in {file} hat ebenfalls die Id „{id}“. Geben Sie einem von beiden eine andere.",
};
