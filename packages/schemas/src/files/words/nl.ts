import type { FileMessages } from "./types.js";

export const nl: FileMessages = {
  file_unreadable: "Dit bestand kan niet worden gelezen ({reason}).",
  file_too_large: "Dit bestand is groter dan {limit}. Haal weg wat er niet in hoort, of splits het.",
  file_type: "De naam van een document eindigt op een van: {allowed}.",
  encoding: "Dit is geen UTF-8 ({found}). Sla het bestand op als UTF-8.",
  control_character: "Een tekst kan het teken {found} niet bevatten. Haal het weg.",
  empty: "Er staat niets in dit bestand.",
  several_documents: "Het document eindigt hiervoor. Een bestand bevat één document.",
  key_repeated: "‘{key}’ staat hier twee keer. Houd er één.",
  too_deep: "Dit is dieper genest dan {limit} niveaus.",
  too_many: "Dit zijn meer dan {limit} waarden, met die welke door aliassen worden herhaald.",
  json_expected: "JSON verwacht hier {expected}, en vindt {found}.",
  json_ended: "Het bestand eindigt hier, en JSON verwacht {expected}. Er ontbreekt misschien een deel.",
  json_text:
    'Dit kan niet in een tekst van JSON staan. Een regeleinde schrijf je als \\n, een backslash als \\\\, een aanhalingsteken als \\".',
  yaml_indentation: "Het inspringen klopt niet. Wat bij elkaar hoort, begint in dezelfde kolom.",
  yaml_tab: "Een tab kan niet inspringen. Gebruik spaties.",
  yaml_colon: "Hier of in de regel ervoor staat een naam zonder dubbele punt en spatie erachter.",
  yaml_unclosed: "Een aanhalingsteken of haakje hiervoor is niet gesloten, of wat erop volgt springt niet in.",
  yaml_rest:
    "Dit kan hier niet staan. Een tekst met een dubbele punt, of die met een teken begint, moet helemaal tussen aanhalingstekens. " +
    "Wat bij elkaar hoort, begint in dezelfde kolom.",
  yaml_tag: "De tag {tag} kan niet worden gebruikt. Haal hem weg.",
  yaml_alias: "Niets hiervoor heet ‘&{name}’.",
  yaml_alias_cyclic: "‘*{name}’ staat in wat het herhaalt. Schrijf uit wat je bedoelt.",
  yaml_syntax: "Dit is geen YAML: {reason}.",
  document_repeated: "Het document in {file} heeft ook de id ‘{id}’. Geef een van beide een andere id.",
};
