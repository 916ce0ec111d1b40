import type { FileMessages } from "./types.js";

export const da: FileMessages = {
  file_unreadable: "Filen kan ikke læses ({reason}).",
  file_too_large: "Filen er større end {limit}. Fjern det, som ikke hører til, eller del den.",
  file_type: "Navnet på et dokument ender på et af: {allowed}.",
  encoding: "Dette er ikke UTF-8 ({found}). Gem filen som UTF-8.",
  control_character: "En tekst kan ikke indeholde tegnet {found}. Fjern det.",
  empty: "Der står ikke noget i filen.",
  several_documents: "Dokumentet slutter før dette. En fil indeholder ét dokument.",
  key_repeated: "”{key}” står her to gange. Behold den ene.",
  too_deep: "Dette er indlejret dybere end {limit} niveauer.",
  too_many: "Det er mere end {limit} værdier, med dem som aliasser gentager.",
  json_expected: "JSON venter {expected} her og finder {found}.",
  json_ended: "Filen slutter her, og JSON venter {expected}. Måske mangler der en del.",
  json_text:
    'Dette kan ikke stå i en tekst i JSON. Et linjeskift skrives \\n, en omvendt skråstreg \\\\, et anførselstegn \\".',
  yaml_indentation: "Indrykningen er forkert. Det, der hører sammen, begynder i samme kolonne.",
  yaml_tab: "En tabulator kan ikke indrykke. Brug mellemrum.",
  yaml_colon: "Her eller på linjen før står et navn uden kolon og mellemrum efter.",
  yaml_unclosed:
    "Før dette er et anførselstegn eller en parentes ikke lukket, eller det, der følger, er ikke indrykket.",
  yaml_rest:
    "Dette kan ikke stå her. En tekst med kolon, eller en, der begynder med et specialtegn, skal helt i anførselstegn. " +
    "Det, der hører sammen, begynder i samme kolonne.",
  yaml_tag: "Tagget {tag} kan ikke bruges. Fjern det.",
  yaml_alias: "Intet før dette hedder ”&{name}”.",
  yaml_alias_cyclic: "”*{name}” står i det, som det gentager. Skriv det helt ud.",
  yaml_syntax: "Dette er ikke YAML: {reason}.",
  document_repeated: "Dokumentet i {file} har også id’et ”{id}”. Giv et af dem et andet.",
};
