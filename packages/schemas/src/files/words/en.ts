import type { FileMessages } from "./types.js";

export const en: FileMessages = {
  file_unreadable: "This file cannot be read ({reason}).",
  file_too_large: "This file is larger than {limit}. Remove what does not belong in it, or divide it.",
  file_type: "The name of a document ends in one of: {allowed}.",
  encoding: "This is not UTF-8 ({found}). Save the file as UTF-8.",
  control_character: "A text cannot hold the sign {found}. Remove it.",
  empty: "There is nothing in this file.",
  several_documents: "The document ends before this. A file holds one document.",
  key_repeated: "“{key}” stands here twice. Keep one of them.",
  too_deep: "This is nested deeper than {limit} levels.",
  too_many: "These are more than {limit} values, with those that aliases repeat.",
  json_expected: "JSON expects {expected} here, and finds {found}.",
  json_ended: "The file ends here, and JSON expects {expected}. A part of it may be missing.",
  json_text:
    'This cannot stand in a text of JSON. A line break is written \\n, a backslash \\\\, a quotation mark \\".',
  yaml_indentation: "The indentation is wrong. Entries that belong together begin in the same column.",
  yaml_tab: "A tab cannot indent. Use spaces.",
  yaml_colon: "Here or in the line before, a name stands without a colon and a space after it.",
  yaml_unclosed: "A quotation mark or a bracket before this is not closed, or what follows it is not indented.",
  yaml_rest:
    "This cannot stand here. A text with a colon in it, or one that begins with a sign, needs quotation marks around all of it. " +
    "Entries that belong together begin in the same column.",
  yaml_tag: "The tag {tag} cannot be used. Remove it.",
  yaml_alias: "Nothing before this is called “&{name}”.",
  yaml_alias_cyclic: "“*{name}” stands in what it repeats. Write out what you mean.",
  yaml_syntax: "This is not YAML: {reason}.",
  document_repeated: "The document in {file} has the id “{id}” too. Give one of them a different id.",
};
