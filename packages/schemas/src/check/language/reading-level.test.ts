import { describe, expect, test } from "vitest";
import type { Locale } from "../../rules/locale.js";
import { countText, readingLevel } from "./reading-level.js";
import { syllables } from "./syllables.js";

/** Two texts of some fifty words in each language. */
const texts: Readonly<Partial<Record<Locale, { readonly easy: string; readonly hard: string }>>> = {
  en: {
    easy: `Siti is ten. Every day she went to the dump with her mother. She looked for cans and glass to sell. It was hot
      and it did not smell good. Now she is back at school. She likes to read and to draw. Her friends walk with her each
      morning. When she is big, she wants to help sick people. Her mother is proud of her.`,
    hard: `Notwithstanding considerable international legislation prohibiting commercial exploitation, investigative
      authorities predominantly initiate proceedings following individual complaints, an insufficient methodology
      considering that affected minors, economically dependent upon perpetrators and psychologically intimidated,
      practically never communicate independently with representatives of governmental institutions responsible for
      criminal investigations concerning transnational digital offences and their financial infrastructure.`,
  },
  nl: {
    easy: `Siti is tien. Elke dag ging ze met haar moeder naar de vuilnisbelt. Ze zocht naar blik en glas om te verkopen.
      Het was er heet en het rook niet fijn. Nu gaat ze weer naar school. Ze leest en tekent graag. Haar vrienden lopen
      elke ochtend met haar mee. Als ze groot is, wil ze zieke mensen helpen. Haar moeder is trots op haar.`,
    hard: `Niettegenstaande omvangrijke internationale wetgeving ter voorkoming van commerciële uitbuiting ondernemen
      opsporingsinstanties voornamelijk naar aanleiding van individuele aangiften vervolgingshandelingen, hetgeen gezien de
      economische afhankelijkheid en psychologische intimidatie van betrokken minderjarigen, die nauwelijks zelfstandig
      communiceren met vertegenwoordigers van overheidsinstellingen, ontegenzeggelijk onvoldoende resultaten oplevert bij
      grensoverschrijdende digitale criminaliteit.`,
  },
  de: {
    easy: `Siti ist zehn. Jeden Tag ging sie mit ihrer Mutter zur Kippe. Sie suchte dort nach Glas und Blech. Es war heiß
      und es roch nicht gut. Nun geht sie wieder zur Schule. Sie liest und malt gern. Ihre Freunde gehen früh mit ihr los.
      Wenn sie groß ist, will sie Kranken helfen. Ihre Mutter ist stolz auf sie. Das freut uns sehr.`,
    hard: `Ungeachtet umfangreicher internationaler Vereinbarungen zur Verhinderung kommerzieller Ausbeutung unternehmen
      Ermittlungsbehörden überwiegend aufgrund individueller Strafanzeigen entsprechende Verfahrensschritte, obgleich
      betroffene Minderjährige infolge wirtschaftlicher Abhängigkeiten sowie psychologischer Einschüchterung erfahrungsgemäß
      keinerlei eigenständige Kommunikation mit Vertreterinnen staatlicher Institutionen aufnehmen, die für
      grenzüberschreitende Kriminalitätsbekämpfung verantwortlich zeichnen.`,
  },
  fr: {
    easy: `Siti a dix ans. Tous les jours, elle allait à la décharge avec sa mère. Elle y cherchait du verre et du fer. Il
      faisait chaud et ça sentait mauvais. Maintenant, elle va à l’école. Elle aime lire et faire des dessins. Ses amis
      marchent avec elle le matin. Plus tard, elle veut aider les gens malades. Sa mère est très fière d’elle.`,
    hard: `Nonobstant une réglementation internationale considérable interdisant l’exploitation commerciale, les autorités
      d’investigation entreprennent principalement des procédures consécutivement à des dénonciations individuelles,
      méthodologie manifestement insuffisante considérant que les mineurs concernés, économiquement dépendants et
      psychologiquement intimidés, communiquent exceptionnellement avec les représentants institutionnels responsables des
      investigations transnationales relatives à la criminalité numérique.`,
  },
  it: {
    easy: `Siti ha dieci anni. Ogni giorno andava alla discarica con la mamma. Lì cercava vetro e latta. Faceva caldo e
      l’aria era cattiva. Ora va di nuovo a scuola. Le piace leggere e fare disegni. I suoi amici vanno con lei ogni mattina.
      Da grande vuole aiutare chi sta male. La mamma è fiera di lei. Noi siamo molto felici per loro due.`,
    hard: `Nonostante considerevoli regolamentazioni internazionali proibiscano lo sfruttamento commerciale, le autorità
      investigative intraprendono prevalentemente procedimenti conseguenti a denunce individuali, metodologia manifestamente
      insufficiente considerando che i minorenni interessati, economicamente dipendenti e psicologicamente intimiditi,
      comunicano eccezionalmente con i rappresentanti istituzionali responsabili delle investigazioni transnazionali
      concernenti la criminalità informatica.`,
  },
  es: {
    easy: `Siti tiene diez años. Cada día iba al vertedero con su madre. Allí buscaba latas y vidrio. Hacía calor y no olía
      bien. Ahora va otra vez a la escuela. Le gusta leer y pintar. Sus amigos van con ella por la mañana. De mayor quiere
      curar a la gente. Su madre está feliz. Nosotros también lo estamos. Así debe ser la vida de los niños.`,
    hard: `No obstante las considerables reglamentaciones internacionales que prohíben la explotación comercial, las
      autoridades investigadoras emprenden predominantemente procedimientos consecutivos a denuncias individuales, metodología
      manifiestamente insuficiente considerando que los menores afectados, económicamente dependientes y psicológicamente
      intimidados, excepcionalmente comunican con los representantes institucionales responsables de investigaciones
      transnacionales concernientes a la criminalidad informática.`,
  },
  da: {
    easy: `Siti er ti år. Hver dag gik hun på lossen med sin mor. Hun ledte efter glas og dåser. Det var varmt og det lugtede
      ikke godt. Nu går hun i skole igen. Hun kan godt lide at læse og tegne. Hendes venner følges med hende om morgenen.
      Når hun bliver stor, vil hun hjælpe syge folk. Hendes mor er stolt af hende.`,
    hard: `Uanset omfattende internationale bestemmelser mod kommerciel udnyttelse iværksætter efterforskningsmyndighederne
      overvejende retsforfølgelse på baggrund af individuelle anmeldelser, hvilket utvivlsomt frembringer utilstrækkelige
      resultater, eftersom berørte mindreårige, økonomisk afhængige og psykologisk intimiderede, undtagelsesvis kommunikerer
      selvstændigt med repræsentanter for offentlige institutioner med ansvar for grænseoverskridende kriminalitetsbekæmpelse.`,
  },
};

const asPage = (text: string) => `${text.replace(/\n +/g, " ")}\n\n`.repeat(3);

describe.each(Object.entries(texts) as [Locale, { easy: string; hard: string }][])("%s", (locale, { easy, hard }) => {
  test("an easy text is easy", () => {
    expect(readingLevel(asPage(easy), locale)).toMatchObject({ level: "easy" });
  });

  test("a hard text is hard", () => {
    expect(readingLevel(asPage(hard), locale)).toMatchObject({ level: "hard" });
  });
});

describe("countText", () => {
  test.each([
    ["en", "The cat sat. It was wet!", { sentences: 2, words: 6, syllables: 6, letters: 17, longWords: 0 }],
    ["en", "Dr. Smith paid 3.50 euro, i.e. enough.", { sentences: 1, words: 7, longWords: 0 }],
    ["en", "I saw J. Smith in St. Ives. He left.", { sentences: 2, words: 9 }],
    ["en", "A heading\n\nA line of text", { sentences: 2, words: 6 }],
    ["en", "“Stop!” she said. It stopped…", { sentences: 2 }],
    ["nl", "Dat is bijv. zo. Nr. 5 niet.", { sentences: 2, words: 7 }],
    ["de", "Am 12. März kam sie, z.B. zu uns. Gut.", { sentences: 2, words: 9 }],
    ["de", "Kinder haben Rechte.", { sentences: 1, words: 3, syllables: 6 }],
    ["fr", "L’enfant est là. M. Dupont aussi.", { sentences: 2, words: 6 }],
    ["it", "Il sig. Rossi vive qui. Bene!", { sentences: 2, words: 6, letters: 21 }],
    ["es", "La niña lee. El Sr. Pérez no.", { sentences: 2, words: 7, syllables: 10 }],
    ["da", "Han kom kl. 12. Skolerne åbnede.", { longWords: 1 }],
    ["da", "Den 3. maj kom bl.a. Siti. Ja.", { sentences: 2, words: 7 }],
  ] as const)("%s: %s", (locale, text, counts) => {
    expect(countText(text, locale)).toMatchObject(counts);
  });
});

describe("the formulas", () => {
  const fifty = (sentence: string, times: number) => Array.from({ length: times }, () => sentence).join(" ");

  test.each([
    // 25 sentences of 4 words of 1 syllable: 206.835 − 1.015 × 4 − 84.6 × 1.
    ["en", fifty("The cat sat down.", 25), "Flesch Reading Ease", 118],
    // 206.84 − 0.93 × 4 − 77 × 1.
    ["nl", fifty("De kat zat neer.", 25), "Flesch-Douma", 126],
    // 25 × 4 words, 6 syllables a sentence: 180 − 4 − 58.5 × 1.5.
    ["de", fifty("Die Kinder haben Zeit.", 25), "Amstad", 88],
    // 207 − 1.015 × 4 − 73.6 × 1.
    ["fr", fifty("Le chat dort bien.", 25), "Kandel-Moles", 129],
    // 13 letters a sentence of 4 words: 89 + (300 × 25 − 10 × 325) / 100.
    ["it", fifty("Il gatto va via.", 25), "Gulpease", 134],
    // 6 syllables a sentence of 4 words: 206.84 − 1.02 × 4 − 60 × 1.5.
    ["es", fifty("El gato ya duerme.", 25), "Fernández Huerta", 113],
    // One long word in 4: 4 + 25.
    ["da", fifty("Katten sidder stille derhjemme.", 25), "LIX", 29],
  ] as const)("%s", (locale, text, formula, score) => {
    expect(readingLevel(text, locale)).toEqual({ formula, score, level: "easy" });
  });
});

test("fewer than a hundred words say nothing", () => {
  expect(readingLevel("word ".repeat(99), "en")).toBeUndefined();
  expect(readingLevel("word ".repeat(100), "en")).toBeDefined();
  expect(readingLevel("", "nl")).toBeUndefined();
});

test("Arabic has no formula that reads plain text", () => {
  expect(readingLevel("كلمة ".repeat(200), "ar")).toBeUndefined();
});

test.each([
  [
    "en",
    { children: 2, people: 2, sexual: 3, exploitation: 4, watched: 1, wanted: 2, houses: 2, something: 2, idea: 3 },
  ],
  ["nl", { kinderen: 3, seksuele: 4, meisje: 2, geïdentificeerd: 6, politie: 3, leeuw: 1, mooie: 2, ideeën: 3 }],
  ["de", { Mädchen: 2, Familie: 3, Quelle: 2, Häuser: 2, Missbrauch: 2, bauen: 2, Straße: 2 }],
  ["fr", { école: 2, enfants: 2, année: 2, création: 3, travail: 2, fille: 1, "aujourd'hui": 3, théâtre: 2 }],
  ["es", { ciudad: 2, país: 2, día: 2, guerra: 2, explotación: 4, leer: 2, niñas: 2, y: 1, ayuda: 3 }],
] as const)("syllables in %s", (locale, words) => {
  expect(Object.fromEntries(Object.keys(words).map((word) => [word, syllables(word, locale)]))).toEqual(words);
});
