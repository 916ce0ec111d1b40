import type { Locale } from "../../../rules/locale.js";
import { bare, capitalised, eitherCase, titleCase, withoutOverlaps, wordSet, type Page, type Place } from "./page.js";

/** Streets with a house number. */
export function findAddresses(page: Page): readonly Place[] {
  if (!/\p{N}/u.test(page.text)) return [];
  return withoutOverlaps([...everywhere, ...(byLanguage[page.locale] ?? [])].flatMap((rule) => find(rule, page)));
}

interface Rule {
  readonly pattern: RegExp;
  /** Where the number stands. Last, it may count what follows it: `in piazza Duomo 300 persone`. */
  readonly number: "first" | "last";
}

function find({ pattern, number }: Rule, page: Page): readonly Place[] {
  return [...page.text.matchAll(pattern)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    if (ordinaryStreets.has(bare(match.groups?.["street"] ?? ""))) return [];
    if (number === "last") return isYear.test(match[0]) || isCounting(page, place) ? [] : [place];
    const isVague = /(?:Way|Place|Close|Drive|Court|Hill|Row|Square|Gardens|Terrace|Grove)$/.test(match[0]);
    if (isVague && titleCase(page, place) === "yes") return [];
    return startsWithYear.test(match[0]) && afterWord.test(page.text.slice(0, place.start)) ? [] : [place];
  });
}

/** `Boulevard Voltaire 2013`. */
const isYear = / (?:19|20)\d\d$/;
/** `In 2013 Downing Street`, `En 2013, place de la République`. */
const startsWithYear = /^(?:19|20)\d\d\b/;
const afterWord = /\p{L} $/u;

/** A number is taken for a house's where it ends the sentence, or a place or a small word follows. */
function isCounting({ text, locale }: Page, { end }: Place): boolean {
  const next = /^ (\p{L}+)/u.exec(text.slice(end))?.[1];
  if (next === undefined) return false;
  if (/^\p{Lu}/u.test(next)) return locale === "de";
  return !smallWords.has(next);
}

const word = String.raw`(?<![\p{L}\p{N}])`;
const street = capitalised;
const houseNumber =
  String.raw`,? (?:(?:n\.?[°º]?\.?|nr\.?|No\.?|núm\.|numero|número|#) ?)?` +
  String.raw`\d{1,4}(?:-\d{1,4})? ?(?:[a-hA-H](?!\p{L})|bis(?!\p{L})|/\p{L}(?!\p{L}))?(?!\p{N}|[.,:]\d|\p{L}| ?%)`;

/** A street whose name begins with its kind (`Laan van Meerdervoort 70`), or ends with it (`Dorpsstraat 12`). */
function numberLast(...forms: readonly string[]): Rule {
  return { number: "last", pattern: new RegExp(`${word}(?:${forms.join("|")})${houseNumber}`, "gu") };
}

/** One word that begins with a capital and ends with the kind of street. */
function ending(...kinds: readonly string[]): string {
  return String.raw`(?<street>\p{Lu}[\p{L}'-]{1,40}(?:${kinds.join("|")}))`;
}

/** A kind of street, a preposition or none, and its name. */
function beginning(kinds: string, prepositions: string): string {
  return String.raw`(?:${eitherCase(`(?:${kinds})`)}) ?(?:(?:${prepositions}) ?)?(?<street>${street})(?: (?:(?:e|y|de|di|la|del|della) )?${street}){0,3}`;
}

const frenchPrepositions = "d(?:e la|u|es|e l'|e|')";
const frenchNumber = String.raw`${word}\d{1,4} ?(?:bis|ter|quater|[a-dA-D](?!\p{L}))?,? `;

/** Forms that mean little else, in every language: an English page may tell where a Dutch child lives. */
const everywhere: readonly Rule[] = [
  {
    number: "first",
    pattern: new RegExp(
      String.raw`${word}(?<!\d[.,])\d{1,5}[A-Za-z]?,? (?<street>${street})(?: ${street}){0,2} (?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Drive|Close|(?<!(?:Supreme|High|Crown|District|Criminal|Youth) )Court|Crescent|Square|Terrace|Way|Gardens|Place|Hill|Row|Boulevard|Mews|Grove|Blvd\.?)(?![\p{L}\p{N}'-])`,
      "gu",
    ),
  },
  {
    number: "first",
    pattern: new RegExp(
      `${frenchNumber}${beginning("rue|avenue|boulevard|chemin|impasse|allée", frenchPrepositions)}`,
      "gu",
    ),
  },
  numberLast(beginning("jalan|jl\\.?|jln\\.?|gang|barangay|purok", "No")),
  numberLast(ending("straat", "laan", "gracht", "plein")),
  numberLast(
    ending("straße", "strasse", "str\\.", "gasse"),
    String.raw`\p{Lu}[\p{L}-]{1,40}(?:er |-)(?:Straße|Strasse|Str\.|Allee|Weg|Platz|Damm|Ring|Chaussee)`,
  ),
  numberLast(ending("gaden?", "vej(?:en)?"), String.raw`\p{Lu}\p{L}{1,40} (?:Gade|Vej|Allé|Boulevard)`),
];

const byLanguage: Readonly<Partial<Record<Locale, readonly Rule[]>>> = {
  nl: [
    numberLast(
      ending("kade", "singel", "dijk", "steeg", "dreef", "plantsoen", "weg", "hof"),
      String.raw`(?:Laan|Plein|Hof|Park) van (?:de[nr]? )?${street}`,
    ),
  ],
  de: [
    numberLast(
      ending("allee", "weg", "platz", "damm", "(?<!ä)ufer", "ring", "steig", "chaussee"),
      String.raw`(?:Am|An der|Im|In der|Auf dem|Zum|Zur) \p{Lu}\p{L}{1,40}(?:weg|berg|hof|feld|bach|platz|graben|garten|tor|wald|park)`,
    ),
  ],
  fr: [
    {
      number: "first",
      pattern: new RegExp(
        `${frenchNumber}${beginning("av\\.|bd\\.?|place|quai|route|cours|square|passage|ruelle|sentier", frenchPrepositions)}`,
        "gu",
      ),
    },
    numberLast(beginning("rue|avenue|boulevard|chemin|quai|allée|impasse|route|place", frenchPrepositions)),
  ],
  it: [
    numberLast(
      beginning("via|viale|piazza|piazzale|corso|vicolo|largo|strada|contrada", "d(?:i|el|ella|ei|egli|elle|ell'|')"),
    ),
  ],
  es: [
    numberLast(
      beginning(
        "calle|c/|avenida|avda\\.?|av\\.|plaza|paseo|camino|carrera|travesía|ronda|pasaje|jirón",
        "d(?:e la|el|e los|e las|e)",
      ),
      String.raw`(?:[Cc]alle|[Cc]l\.|[Cc]arrera|[Cc]ra\.?) \d{1,3}[A-Za-z]?(?= ?(?:#|n\.?º|No\.))`,
    ),
  ],
  da: [numberLast(ending("stræde", "vænget?", "toften", "bakken", "plads"))],
  ar: [
    {
      number: "last",
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:[وبل])?شارع \p{L}+(?: \p{L}+){0,2}?،? (?:(?:رقم|مبنى|بيت|عمارة|منزل|بناية)(?: رقم)? )?[\d٠-٩]{1,4}(?![\p{L}\p{N}])`,
        "gu",
      ),
    },
    {
      number: "first",
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:رقم )?[\d٠-٩]{1,4}،? شارع ال\p{L}+|رقم [\d٠-٩]{1,4}،? شارع \p{L}+`,
        "gu",
      ),
    },
  ],
};

/** What ends like a street and is none, or one without houses: `auf dem Schulweg 3 Kinder`, `Bundesstraße 7`. */
const ordinaryStreets = wordSet(`
  milaan onderweg snelweg omweg uitweg terugweg heenweg schoolplein speelplein blokkade barricade schulweg heimweg
  ausweg rückweg hinweg fluchtweg umweg lebensweg radweg fußweg feldweg arbeitsweg spielplatz arbeitsplatz schulplatz
  studienplatz parkplatz sportplatz ausbildungsplatz schlafplatz kitaplatz sitzplatz standplatz campingplatz
  therapieplatz bundesstraße landesstraße bundesstrasse landstraße staatsstraße bahnsteig gehsteig staudamm hering
  frühling vortrag beitrag arbejdsplads legeplads uddannelsesplads brigade renegade motorvej skolevej omvej undervej
  skype whatsapp internet zoom telegram facebook email e-mail mail sms messenger signal youtube
`);

/** What may follow a house number within a sentence; anything else is taken for what the number counts. */
const smallWords = wordSet(`
  and or in at with near where which who is was lives lived on from to until
  en of in op te met bij waar die dat is was woont woonde van uit naar
  und oder in im mit bei wo die der das ist war wohnt wohnte lebt lebte von aus nach bis an am zu
  et ou à au dans avec près où qui que est était habite vit de chez pour
  e o ed a ad con da dal in nel presso dove che è era vive abita vicino insieme
  y u con en de desde donde que es era vive cerca junto al a
  og eller i med ved hvor der som er var bor boede fra til
  في مع من قرب بجانب حيث
`);
