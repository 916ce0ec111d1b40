import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales, type Locale } from "../../rules/locale.js";
import { findTerms, terms } from "./terms.js";

/** Every term, with the forms in which it is written. */
const forms: Readonly<Partial<Record<Locale, Readonly<Record<string, readonly string[]>>>>> = {
  en: {
    "child pornography": [
      "child pornography",
      "child porn",
      "Child Porn",
      "child-porn",
      "childporn",
      "child pornographic",
      "child pornographer",
      "child pornographers",
      "children’s pornography",
      "pornography of children",
      "pornography involving minors",
    ],
    "kiddy porn": ["kiddy porn", "kiddie porn", "kiddie-porn", "kiddieporn", "kid porn", "kiddy pornography"],
    "child prostitution": ["child prostitution", "child-prostitution", "teenage prostitution", "underage prostitution"],
    "child prostitute": [
      "child prostitute",
      "child prostitutes",
      "child prostitute’s",
      "child-prostitutes",
      "under-age prostitute",
    ],
    "child sex worker": ["child sex worker", "child sex workers", "child sex work"],
    "child sex tourism": ["child sex tourism", "child-sex tourism", "child sex-tourism"],
    "child sex tourist": ["child sex tourist", "child sex tourists", "child-sex tourist's"],
    "webcam child sex tourism": [
      "webcam child sex tourism",
      "webcam child-sex tourism",
      "web cam child sex tourist",
      "webcam sex tourism",
    ],
    client: ["client", "clients", "client’s", "clients'"],
    customer: ["customer", "customers", "customer’s"],
    "child lover": ["child lover", "child lovers", "child-lover", "childlovers"],
    "virtual child pornography": [
      "virtual child pornography",
      "virtual child porn",
      "AI-generated child pornography",
      "computer-generated child porn",
    ],
    paedophile: ["paedophile", "paedophiles", "pedophile", "paedophile's", "paedo", "pedos", "pædophile"],
    sextortion: ["sextortion", "sextorted", "sextorting", "sextortionist"],
    "self-generated": ["self-generated", "self‑generated", "self generated", "selfgenerated"],
    "revenge porn": ["revenge porn", "revenge-porn", "revenge pornography"],
    victim: ["victim", "victims", "victim’s", "victims’"],
    survivor: ["survivor", "survivors", "survivor's"],
    "age of consent": ["age of consent", "ages of consent", "age-of-consent", "age of sexual consent"],
  },
  nl: {
    kinderporno: [
      "kinderporno",
      "kinderporno’s",
      "kinderpornografie",
      "kinderpornografisch",
      "kinderpornografische",
      "kinder-porno",
      "kinder porno",
      "kinderpornonetwerk",
      "Kinderpornograaf",
      "kiddieporno",
    ],
    kinderprostitutie: ["kinderprostitutie", "kinder-prostitutie", "jeugdprostitutie"],
    kinderprostituee: [
      "kinderprostituee",
      "kinderprostituees",
      "kinderprostitué",
      "kinderprostituée",
      "kindprostituee",
      "minderjarige prostituee",
    ],
    kindersekstoerisme: ["kindersekstoerisme", "kindersextoerisme", "kinder-sekstoerisme"],
    kindersekstoerist: ["kindersekstoerist", "kindersekstoeristen", "kindersekstoeristische"],
    webcamkindersekstoerisme: ["webcamkindersekstoerisme", "webcam-kindersekstoerisme", "webcamsekstoerist"],
    klant: ["klant", "klanten"],
    kinderliefhebber: ["kinderliefhebber", "kinderliefhebbers"],
    "virtuele kinderporno": ["virtuele kinderporno", "virtuele kinderpornografie", "AI-gegenereerde kinderporno"],
    pedofiel: ["pedofiel", "pedofielen", "pedofiele", "pedo", "pedo’s", "pedoseksueel", "pedoseksuelen"],
    sextortion: ["sextortion", "sekstortie"],
    zelfgegenereerd: ["zelfgegenereerd", "zelfgegenereerde", "zelf gegenereerde", "zelf-gegenereerd"],
    wraakporno: ["wraakporno", "wraakpornografie", "wraak-porno", "revenge porn"],
    slachtoffer: ["slachtoffer", "slachtoffers", "kindslachtoffers"],
    overlever: ["overlever", "overlevers", "overlevende", "overlevenden"],
    "leeftijd van seksuele instemming": [
      "leeftijd van seksuele instemming",
      "leeftijd van toestemming",
      "seksuele meerderjarigheid",
    ],
  },
  de: {
    Kinderpornografie: [
      "Kinderpornografie",
      "Kinderpornographie",
      "Kinderporno",
      "Kinderpornos",
      "kinderpornografisch",
      "kinderpornografische",
      "kinderpornografischer",
      "kinderpornografischen",
      "kinderpornografisches",
      "kinderpornografischem",
      "Kinder-Pornografie",
      "Kinderpornoring",
    ],
    Kinderschänder: [
      "Kinderschänder",
      "Kinderschänders",
      "Kinderschändern",
      "Kinderschänderin",
      "Kinderschänderinnen",
      "Kinderschaender",
      "Kinderschander",
      "Kinderschändung",
      "Kindesschändung",
    ],
    Kinderprostituierte: [
      "Kinderprostituierte",
      "Kinderprostituierten",
      "Kinderprostituierter",
      "Kinder-Prostituierte",
      "minderjährige Prostituierte",
      "minderjährigen Prostituierten",
    ],
    Kinderprostitution: ["Kinderprostitution", "Kinder-Prostitution", "Jugendprostitution"],
    Kindersextourist: ["Kindersextourist", "Kindersextouristen", "Kindersextouristin", "Kinder-Sextouristinnen"],
    Kindersextourismus: ["Kindersextourismus", "Kinder-Sextourismus"],
    "Webcam-Kindersextourismus": ["Webcam-Kindersextourismus", "Webcam-Sextourismus", "Webcam-Kindersextouristen"],
    Kunde: ["Kunde", "Kunden", "Kundin", "Kundinnen"],
    Kinderliebhaber: ["Kinderliebhaber", "Kinderliebhabers", "Kinderliebhabern"],
    "virtuelle Kinderpornografie": [
      "virtuelle Kinderpornografie",
      "virtueller Kinderpornografie",
      "KI-generierte Kinderpornografie",
    ],
    Pädophiler: ["Pädophiler", "Pädophile", "Pädophilen", "pädophil", "paedophiler", "Pädo", "Pädos", "pädophiles"],
    Sextortion: ["Sextortion"],
    selbstgeneriert: ["selbstgeneriert", "selbstgenerierte", "selbst generierten", "selbst-generiertes"],
    Racheporno: ["Racheporno", "Rachepornos", "Rache-Porno", "Rachepornografie", "Revenge Porn"],
    Opfer: ["Opfer", "Opfern", "Opfers"],
    Überlebende: ["Überlebende", "Überlebenden", "Überlebender", "ueberlebende"],
    Schutzalter: ["Schutzalter", "Schutzalters", "sexuelle Mündigkeit"],
  },
  fr: {
    pédopornographie: [
      "pédopornographie",
      "Pédopornographie",
      "pedopornographie",
      "pédopornographique",
      "pédopornographiques",
      "pédo-pornographie",
      "pédoporno",
    ],
    "pornographie infantile": ["pornographie infantile", "pornographie enfantine", "pornographie d’enfants"],
    "prostitution enfantine": ["prostitution enfantine"],
    "prostitution infantile": ["prostitution infantile", "prostitution des mineurs", "prostitution d’enfants"],
    "enfant prostitué": ["enfant prostitué", "enfants prostitués", "enfants prostituées", "prostituées mineures"],
    "tourisme sexuel impliquant des enfants": [
      "tourisme sexuel impliquant des enfants",
      "tourisme sexuel impliquant les mineurs",
    ],
    "tourisme sexuel": ["tourisme sexuel", "tourisme sexuel infantile", "tourisme pédophile"],
    "touriste sexuel": ["touriste sexuel", "touristes sexuels", "touriste sexuelle"],
    "tourisme sexuel par webcam": [
      "tourisme sexuel par webcam",
      "tourisme sexuel impliquant des enfants par webcam",
      "cybertourisme sexuel",
    ],
    client: ["client", "clients", "cliente", "clientes"],
    "amateur d'enfants": ["amateur d’enfants", "amateurs d'enfants"],
    "pédopornographie virtuelle": ["pédopornographie virtuelle", "pédopornographie générée par l’IA"],
    pédophile: ["pédophile", "pédophiles", "pedophile", "pédo", "pédos"],
    sextorsion: ["sextorsion", "sextorsions", "sextortion", "chantage à la webcam"],
    autogénéré: ["autogénéré", "autogénérée", "autogénérés", "auto-générées", "autoproduites"],
    "vengeance pornographique": ["vengeance pornographique", "revenge porn", "pornodivulgation"],
    victime: ["victime", "victimes"],
    survivant: ["survivant", "survivante", "survivants", "survivantes"],
    "âge du consentement": ["âge du consentement", "age du consentement", "majorité sexuelle"],
  },
};

/** Words and phrases that hold the letters of a term and are none. */
const innocent: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: `clientele; clienteles; clientless; email client; web client; client-side; customer service;
    customer support; customary; customarily; customise; customised; customs; custom; accustomed; prostitution;
    prostitute; prostitutes; pornography; porn; tourism; tourist; tourists; child; children; childhood; childlike;
    child labour; child marriage; child protection; child sexual abuse material; child soldier; childbirth; lover; lovers;
    clover; glover; book lover; sex education; sextant; sextet; sexton; extortion; self;
    selfless; generated; computer-generated; self-generated income; self-generated electricity; revenge; avenge; victimise;
    victimised; victimless; victory; survive; survival; survived; survivorship; age; consent; consenting; age of content;
    consent of age; teenage; underage; kid; kidney; kidding; kiddy pool; webcam; web; pedometer; torpedo; pedal;
    paediatrician; pediatric; exploitation of children in prostitution; sexual exploitation of children in travel and tourism;
    travelling child sex offender; encyclopaedia`
    .split(";")
    .map((phrase) => phrase.trim()),
  nl: `klantenservice; klantvriendelijk; klanttevredenheid; beklant; verklanten; eklant; porno; pornografie; prostitutie;
    prostituee; kinderen; kinder; kinderwagen; kinderboek; kinderpostzegels; kinderpost; kinderopvang; kinderpoort; toerisme;
    toerist; toeristen; sekstoerisme; webcam; webcams; liefhebber; liefhebbers; kindervriend; pedagoog; pedagogiek;
    torpedo; torpedo’s; pedologie; pedicure; slachtofferhulp; slachten; slachtofferschap; overleven; overleefde; overleveren;
    overlevering; overleverd; overlegging; leeftijd; toestemming; toestemming van ouders; meerderjarig; meerderjarigheid;
    seksuele voorlichting; zelfgemaakte taart; zelf; gegenereerd; zelfgegenereerde inkomsten; wraak; wraakzuchtig; afpersing;
    virtueel; virtuele wereld; minderjarige; jeugd; jeugdzorg; seksueel kindermisbruik; seksuele uitbuiting van kinderen`
    .split(";")
    .map((phrase) => phrase.trim()),
  de: `Kundendienst; Kundgebung; kundig; erkunden; Erkundung; Urkunde; Urkunden; Sekunde; Sekunden; bekunden; verkünden;
    Heilkunde; Kundschaft; freier Zugang; freier Eintritt; ein freier Mensch; Freiheit; Porno; Pornografie; Prostitution;
    Prostituierte; Kinder; Kinderarbeit; Kinderporträt; Kindergarten; Kinderrechte; Tourismus; Touristen; Sextourismus;
    Liebhaber; Schande; schändlich; Kinderstuhl; Opfergabe; geopfert; Todesopfer; opferbereit; überleben;
    überlebt; Überlebenskampf; Überlebenswille; überlebensgroß; Schutz; Schutzbedürftige; Alter; Altersgrenze; mündig;
    Mündigkeit; Pädagogik; pädagogisch; Pädiater; Torpedo; Torpedos; Rache; Rachen; selbst; selbstständig; generiert;
    selbst generierte Einnahmen; virtuell; virtuelle Treffen; Missbrauchsdarstellungen; reisender Sexualstraftäter; Webcam;
    minderjährig; minderjährige Mädchen; Erpressung`
    .split(";")
    .map((phrase) => phrase.trim()),
  fr: `clientèle; clientèles; clientélisme; client de messagerie; pornographie; pornographique; prostitution; prostituée;
    prostitués; enfant; enfants; enfantin; enfantine; infantile; mortalité infantile; tourisme; tourisme durable; touristes;
    touristique; écotourisme; sexuel; éducation sexuelle; pédagogie; pédagogique; pédiatre; pédiatrie; pédologue; torpédo;
    orthopédie; encyclopédie; vengeance; vengeur; extorsion; distorsion; webcam; chantage; autonome; généré; produite;
    auto-école; victimaire; victimisation; survivre; survivance; survie; survit; âge; âge adulte; consentement;
    consentement du patient; majorité; majorité absolue; amateur; amateurs de musique; virtuelle; réalité virtuelle; mineur;
    mineure; exploitation sexuelle d’enfants; matériel d’abus sexuel d’enfants; ami des enfants`
    .split(";")
    .map((phrase) => phrase.trim()),
};

describe.each(Object.entries(forms) as [Locale, Readonly<Record<string, readonly string[]>>][])(
  "%s",
  (locale, ofLocale) => {
    const cases = Object.entries(ofLocale).flatMap(([term, written]) => written.map((form) => [form, term] as const));

    test("every term is tried", () => {
      const tried = locale === "de" ? [...Object.keys(ofLocale), "Freier"] : Object.keys(ofLocale);
      expect(tried.toSorted()).toEqual((terms[locale] ?? []).map(({ term }) => term).toSorted());
    });

    test.each(cases)("%s is %s", (form, term) => {
      const text = `(“${form}”, 2013.)`;
      expect(findTerms(text, locale)).toMatchObject([{ term: { term }, found: form, index: 2 }]);
      expect(findTerms(form.toUpperCase(), locale)).toMatchObject([{ term: { term } }]);
      expect(findTerms(form.normalize("NFD"), locale)).toMatchObject([
        { term: { term }, found: form.normalize("NFD") },
      ]);
    });

    test.each(innocent[locale] ?? [])("%s is none", (phrase) => {
      expect(findTerms(`A ${phrase}.`, locale)).toEqual([]);
    });

    test("no term is found inside another word", () => {
      const letter = fc.constantFrom(..."abzàéüßñøسÅ\u0301".normalize("NFC"), "9");
      fc.assert(
        fc.property(fc.constantFrom(...cases.map(([form]) => form)), letter, letter, (form, before, after) => {
          const inside = form.replace(/[\p{L}\p{N}]+/gu, (word) => before + word + after);
          expect(findTerms(inside, locale)).toEqual([]);
        }),
      );
    });

    test("finds lie in the text, in order, apart", () => {
      const piece = fc.oneof(fc.constantFrom(...cases.map(([form]) => form)), fc.string({ unit: "grapheme" }));
      fc.assert(
        fc.property(fc.array(piece), (pieces) => {
          const text = pieces.join(" ");
          let end = 0;
          for (const { found, index } of findTerms(text, locale)) {
            expect(index).toBeGreaterThanOrEqual(end);
            expect(text.slice(index, index + found.length)).toBe(found);
            end = index + found.length;
          }
        }),
      );
    });
  },
);

test("every language has as many innocent words as it needs", () => {
  for (const words of Object.values(innocent)) expect(words.length).toBeGreaterThanOrEqual(40);
});

test("in German, the clients of prostitution are told from what is free", () => {
  expect(findTerms("Sie erzählte von den Freiern und dem Freier.", "de").map(({ found }) => found)).toEqual([
    "Freiern",
    "Freier",
  ]);
});

test("the longest of the terms that begin together counts", () => {
  expect(findTerms("virtual child pornography", "en")).toHaveLength(1);
  expect(findTerms("le tourisme sexuel impliquant des enfants", "fr")).toMatchObject([
    { found: "tourisme sexuel impliquant des enfants", term: { confirmed: true } },
  ]);
});

test("a soft hyphen or markup within a term does not hide it", () => {
  expect(findTerms("Kinder\u00adporno\u00adgrafie", "de")).toMatchObject([
    { found: "Kinder\u00adporno\u00adgrafie", index: 0 },
  ]);
  expect(findTerms("Stop **child** porn", "en")).toMatchObject([{ found: "child** porn", index: 7 }]);
  expect(findTerms("about child\npornography", "en")).toMatchObject([{ found: "child\npornography", index: 6 }]);
});

test("the address of a link is not read", () => {
  const text = "[The directive](https://eur-lex.example/child-pornography) and https://example.org/client";
  expect(findTerms(text, "en")).toEqual([]);
});

test("what comes from memory is not called confirmed, and only avoided terms that stop a page are", () => {
  const confirmed = locales.flatMap((locale) =>
    (terms[locale] ?? [])
      .filter((term) => term.confirmed && term.advice === "avoid")
      .map(({ term }) => `${locale} ${term}`),
  );
  expect(confirmed).toEqual([
    "en child pornography",
    "en kiddy porn",
    "en child prostitution",
    "en child prostitute",
    "en child sex tourism",
    "en child sex tourist",
    "nl kinderporno",
    "de Kinderpornografie",
    "de Kinderschänder",
    "de Kinderprostituierte",
    "de Kindersextourist",
    "fr pédopornographie",
    "fr prostitution enfantine",
    "fr tourisme sexuel impliquant des enfants",
  ]);
});

test("languages without terms have none", () => {
  expect(findTerms("pedopornografia", "it")).toEqual([]);
});
