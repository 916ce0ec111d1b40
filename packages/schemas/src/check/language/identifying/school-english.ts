import { bare, capitalised, sentenceAround, titleCase, wordSet, type Page, type Place } from "./page.js";
import { headingWords, notSurnames } from "./words.js";

/** Schools with an English name, which schools all over the world bear: `Park Primary School`, `St. Mary's School`. */
export function findEnglishSchools(page: Page): readonly Place[] {
  return [...page.text.matchAll(pattern)].flatMap((match) => {
    const start = match.index + startOfName(match[0], match.index, page);
    const place = { start, end: match.index + match[0].length };
    return start < place.end && isName(page, place) ? [place] : [];
  });
}

const kinds =
  "Primary|Secondary|High|Elementary|Middle|Grammar|Junior|Senior|Public|Comprehensive|International|Boarding|Vocational|Nursery|Community|Catholic|Infants?|Girls'?|Boys'?";
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:St\.?|Sts\.?|${capitalised})(?:'s?)?(?: (?:of|the|and|&|de|la)(?= \p{Lu}))* ){1,5}` +
    String.raw`(?:(?:(?:${kinds}) )*(?:School|Academy|College|Preschool|Lyceum|Madrasa)(?: (?:No\.? ?|Number )?\d+)?|(?:(?:${kinds.toLowerCase()}) )+(?:school|academy|college))(?![\p{L}\p{N}-]| of )`,
  "gu",
);

/** Where the name begins among words with a capital: at the first that is not an ordinary one. */
function startOfName(found: string, index: number, page: Page): number {
  const words = [...found.matchAll(/\S+/g)].slice(0, -1);
  const isFirst = isFirstInSentence(page, index);
  const first = words.find(({ 0: word }, at) => {
    const opens = isFirst && at === 0 && /^(?:of|and)$/.test(words[1]?.[0] ?? "");
    return !opens && isProper(word, page);
  });
  return first?.index ?? found.length;
}

function isName(page: Page, place: Place): boolean {
  const name = page.text.slice(place.start, place.end);
  if (/\d$/.test(name) || /^(?:St|Saint)\b|'s? /.test(name)) return true;
  // British newspapers write the kind of school small; without "at" the word before may be a mere adjective.
  if (/ (?:school|academy|college)$/.test(name))
    return /(?:^|\s)(?:at|attend(?:s|ed|ing)?|to|from|called|named) $/.test(page.text.slice(0, place.start));
  if (forAdults.test(name)) return false;
  if (ofItsKind.test(name)) return true;
  const isHeading = page.locale === "en" ? titleCase(page, place) === "yes" : isFirstInSentence(page, place.start);
  return !isHeading;
}

const ofItsKind = new RegExp(` (?:${kinds}) `);
const forAdults = /(?:Driving|Law|Medical|Business|Graduate|Dance|Language|Summer|Sunday|War|Art|Film) \p{L}+$/u;

function isFirstInSentence(page: Page, index: number): boolean {
  return sentenceAround(page, { start: index, end: index }).start === index;
}

function isProper(word: string, { names, locale }: Page): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const lower = bare(word);
  if (names.some((name) => name.toLowerCase() === lower)) return false;
  return !ordinary.has(lower) && !notSurnames.has(lower) && !(locale === "en" && headingWords.has(lower));
}

const ordinary = wordSet(`
  primary secondary high elementary middle grammar junior senior public comprehensive international boarding
  vocational nursery community catholic infant infants girls boys school schools college academy mixed special open
  model training free local village town city rural state private national government mobile temporary night evening
  day sunday saturday summer winter law medical art arts music driving dance ballet language bible koran quran qur'an
  islamic buddhist hindu protestant jewish anglican methodist montessori waldorf steiner refugee refugees children
  children's students women's every each one any some new old second third last good best better great excellent
  wonderful professional safe safer our my its her his it they we she he which both all many few daily early only also
  since while because through during until off out into over under if whether even just today yesterday tomorrow
  starting leaving missing skipping finishing closing opening building sending bringing teaching attending loving why
  what united nations terre hommes indonesia philippines jakarta's quality nearest pupils teachers teacher parents
  principal director head friends
`);
