import { bare, sentenceAround, wordSet, type Page, type Place } from "./page.js";

/**
 * Whether a word with a capital after a first name is a surname in German, where every noun has one. It is where no
 * noun could stand:
 *
 * - before the verb of a clause: `Siti Rahman lebt …`, `Die zehnjährige Siti Rahman …`, `Mit ihrer Schwester Siti Rahman …`;
 * - after `Das ist`, `namens`, or a verb that takes no object: `sagt Siti Rahman`;
 * - after a title without an article, and after a noun such as `Geschichte von`: `rief Schülerin Siti Rahman`;
 * - before an article or a pronoun: `Heute trifft Siti Rahman ihre Lehrerin`.
 *
 * Elsewhere it could be an object (`Heute lernt Siti Mathe`), and is not reported.
 */
export function isGermanSurname(page: Page, place: Place, word: string): boolean {
  if (isGermanNoun(word)) return false;
  const { start, end } = sentenceAround(page, place);
  const before = page.text.slice(start, place.start);
  const after = page.text.slice(place.end, end);
  if (afterTitle.test(before) || beforeArticle.test(after)) return true;
  if (!beforeNoNoun.test(after)) return false;
  const clause = before.slice(1 + Math.max(...[...'\n,;:–—(„“"«»'].map((sign) => before.lastIndexOf(sign)))).trim();
  return isBeforeVerb(clause.replace(introduction, ""), page.names) || isAfterTitle(before) || afterNoun.test(before);
}

/** Whether a word is, by its ending or from a list of common ones, a noun rather than a name. */
export function isGermanNoun(word: string): boolean {
  const lower = bare(word);
  return nouns.has(lower) || nounEnding.test(lower);
}

/** Whether the words of a clause so far, up to a first name, are of one noun phrase: its verb comes only after it. */
function isBeforeVerb(clause: string, names: readonly string[]): boolean {
  let last: "nothing" | "article" | "adjective" | "noun" = "nothing";
  const words = clause.split(" ").filter((word) => word !== "");
  for (const word of words) {
    if (articles.has(word.toLowerCase())) last = "article";
    else if (last === "nothing" && (person.test(word) || names.includes(word))) last = "noun";
    else if (last !== "article" && last !== "adjective") return false;
    else if (/^\p{Lu}/u.test(word)) last = "noun";
    else if (/e[nmrs]?$/.test(word)) last = "adjective";
    else return false;
  }
  const final = words.at(-1) ?? "";
  if (last === "adjective") return /jährige[nr]?$|^(?:klein|jung|mutig|alt)e[nr]?$/.test(final);
  return last !== "article" || /^(?:d(?:ie|er|as)|von|und|auch|nur|sogar|selbst|aber|doch|denn)$/i.test(final);
}

const afterTitle = /(?<!\p{L})(?:Frau|Herrn?|Familie|namens|hei(?:ß|ss)(?:e|t|en)|hieß(?:en)?|genannt) $/u;
/** What may open a clause before a name, as if the name opened it. */
const introduction =
  /^(?:(?:(?:das|dies|hier|wer|(?:mein|ihr|sein) name) (?:ist|war|sind)|ich bin)(?!\p{L})|(?:.* )?(?:sagt|sagte|meint|meinte|berichtet|berichtete|ruft|rief|lebt|lebte|wohnt|wohnte)(?!\p{L}))/iu;
const afterNoun =
  /(?<!\p{L})(?:Geschichte|Bild|Foto|Porträt|Leben|Alltag|Schicksal|Traum|Zitat|Interview|Gespräch|Brief|Bericht|Film|Video|Zeichnung|Mutter|Vater|Bruder|Schwester|Familie|Eltern|Freundin|Freund|Lehrerin|Lehrer)(?:e?s|e?n|er)? (?:von|über|mit|an) $/u;
const beforeNoNoun = /^(?:$|[^\p{L}\p{N}]*$| ?[.,;:!?)"“«–(/-]| (?!zu )\p{Ll})/u;
const beforeArticle =
  /^ (?:d(?:ie|er|as|en|em)|(?:k|m|d|s)?ein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|unser(?:e[nmrs]?)?)(?!\p{L})/u;

/** Whether a noun for one person stands before a name without an article, so that it is no subject to a dative. */
function isAfterTitle(before: string): boolean {
  const [beforeNoun = "", noun = ""] = before.trim().split(" ").slice(-2);
  if (!person.test(noun) || !/^\p{Ll}/u.test(beforeNoun)) return false;
  return !articles.has(beforeNoun)
    ? !/(?<!t|wurd)e[nmrs]?$/.test(beforeNoun)
    : /^(?:von|mit|für|bei|an|über)$/.test(beforeNoun);
}

const person =
  /^(?!(?:Immer|Wieder|Leider|Später|Hier|Hinter|Darin|Worin|Mutter|Vater|Bruder|Kinder|Männer|Helfer|Lehrer)$)\p{Lu}\p{L}*(?:er|in|ist|ant|ent|or|mann|frau|kind|Kind|mädchen|Mädchen|junge|Junge|sohn|Sohn|Tochter|Freund|chef)$/u;

/** What begins a noun phrase. */
const articles = wordSet(`
  der die das dem den des ein eine einem einen einer eines ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen
  seiner mein meine meinem meinen meiner unser unsere unserem unseren unserer kein keine diese dieser diesem diesen
  dieses jede jeder mit von für bei nach aus zu zum zur im am in an auf ins beim vom über unter vor neben zwischen
  durch gegen ohne um wegen trotz seit und auch nur sogar selbst aber doch denn
`);

const nounEnding =
  /.(?:ung|ungen|heit|heiten|keit|keiten|schaft|ion|ionen|ität|tät|nis|nisse|tum|ment|mente|chen|lein|ling|ik|logie|kurs|kurse|buch|bücher|stunde|stunden|unterricht|sachen|zeug|spiel|spiele|platz|haus|häuser|schule|schulen|geld|kleid|kleider|kleidung|mittel|hilfe|zeit)$/;

const nouns = wordSet(`
  äpfel apfel bananen bescheid besuch bett bälle birnen bonbons danke decken eis eier eistee erdnüsse fahrrad fisch
  gitarre hallo hausaufgaben honig hühner huhn joghurt judo kartoffeln käse kekse kuchen kunst lieblingsessen
  malstifte märchen mut nein nudeln nüsse orangen pizza plastik puppen rucksack saft salz schach seife socken spenden
  suppe taschengeld theater tomaten trommeln turnen unrecht yoga zähne zahnpasta ja stopp angst arbeit arzt arznei
  aufgaben ball bargeld beistand bilder blumen bohnen brief briefe brot brötchen bücher buch chancen computer deutsch
  eltern englisch erfolg essen farben fernsehen fieber filme fleisch fotos französisch freude freund freunde freundin
  frieden frühstück fußball fussball geborgenheit gedanken gefühle geld gemüse geschenke geschichten geschwister
  getränke gewalt glück gott halt handy hass hefte heimweh hilfe hoffnung hunger ideen internet interesse jahre jahren
  kaffee karten kinder klavier kleider kraft kummer land leben lehrer lesen lieder liebe lust mädchen mais mama mathe
  medizin menschen milch minuten monate monaten musik mutter nachrichten nahrung obst onkel oma opa papa papier pausen
  pläne post probleme rat recht rechte rechnen reis respekt ruhe sand schmerzen schmuck schokolade schreiben schuhe
  schuld schule schutz schwester singen spanisch spaß sport stifte stress stunden süßigkeiten tage tagen tanzen tante
  tee tiere tipps träume trost unterricht urlaub vater verständnis vertrauen videos wasser wege wochen worte wörter
  wut zeit zucker zuflucht zuhause zukunft zuversicht montag dienstag mittwoch donnerstag freitag samstag sonnabend
  sonntag morgen abend mittag nacht heute gestern
`);
