import { isGermanNoun } from "./german.js";
import { capitalised, wordSet, type Page, type Place } from "./page.js";
import { compound, schoolFirst, type FindSchools } from "./school-forms.js";

const kinds =
  "(?:Grundschule|Gesamtschule|Realschule|Hauptschule|Mittelschule|Gymnasium|Volksschule|Oberschule|Sekundarschule|Stadtteilschule|Förderschule|Berufsschule|Primarschule|Kita|Kindertagesstätte)";
const notNames =
  "Terre|Montessori|Waldorf|Steiner|Open|Online|Container|Zelt|Sonntags|Koran|Dorf|Partner|Privat|Ganztags|UN|SOS|Nachbar|High";

/** `Grundschule am Park`, `Gesamtschule Nord`, `Astrid-Lindgren-Schule`, `Goethe-Gymnasium`. */
export const findGermanSchools: readonly FindSchools[] = [
  schoolFirst({
    school: kinds,
    name: String.raw`(?:(?:am|an der|an den|auf dem|auf der|zum|zur|St\.|Sankt) )?${capitalised}`,
    accept: isGermanName,
  }),
  compound(
    String.raw`(?!(?:${notNames})-)\p{Lu}\p{L}{1,40}(?:(?:-\p{Lu}\p{L}{1,40}){1,4}-[Ss]chule|(?:-\p{Lu}\p{L}{1,40}){0,4}-(?:${kinds}|Kolleg))`,
  ),
];

/** A noun after the word for a school may be an object or a time: `in der Grundschule Freunde finden`. */
function isGermanName(page: Page, place: Place, name: string): boolean {
  const [, preposition, saint] = /^(?:(am|an der|an den|auf dem|auf der|zum|zur) |(St\.|Sankt) )?/.exec(name) ?? [];
  const noun = name.slice(name.lastIndexOf(" ") + 1);
  if (saint) return true;
  if (preposition) return !germanSurroundings.has(noun.toLowerCase()) && !isGermanNoun(noun.replace(/platz$/, ""));
  if (/^(?:Nord|Süd|Ost|West|Mitte|Stadtmitte)$/.test(noun)) return true;
  if (/.(?:hof|berg|dorf|stadt|tal|bach|feld|burg|heim|hausen|ingen|see|wald|park|platz|kirchen|brücke)$/.test(noun))
    return true;
  const next = page.text.slice(place.end, place.end + 2);
  return !isGermanNoun(noun) && /^(?:$|[.,;:!?)"“«\n])/.test(next) && !/e[nr]?$/.test(noun);
}

const germanSurroundings = wordSet(`
  montag dienstag mittwoch donnerstag freitag samstag sonntag morgen vormittag mittag nachmittag abend anfang ende
  rand rande ort stadt dorf land lande grenze küste meer see fluss stadtrand dorfrand ortsrand straße hauptstraße
  front arbeit seite schule unterricht zeit stelle glück beispiel teil schluss
`);
