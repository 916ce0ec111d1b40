import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales, type Locale } from "../../rules/locale.js";
import { mentionsSexualExploitation } from "./topics.js";

/** Sentences about the topic, the words that say so in brackets. */
const about: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "Stop the [sexual exploitation] of children online",
    "[Abused in front of a webcam]: time for action",
    "An offender pays for [live-streamed child sexual abuse].",
    "Girls are [trafficked for sex].",
    "Children who were [sexually abused] need time.",
    "Report images of [child sexual abuse].",
    "Boys were [raped] in the camp.",
    "Danilo, 15, was lured by [online grooming].",
    "The law forbids [child pornography].",
    "Networks share [CSAM].",
    "A [paedophile] found her in a chat room.",
    "He was threatened: it was [sextortion].",
    "Minors are forced into [prostitution].",
  ],
  nl: [
    "Stop de [seksuele uitbuiting] van kinderen op internet",
    "[Misbruikt voor de webcam]: tijd voor actie",
    "Beeldmateriaal van [seksueel kindermisbruik] melden.",
    "[Kindermisbruik] stopt niet vanzelf.",
    "Meisjes worden [verkracht] in het kamp.",
    "Een [pedofiel] vond haar in een chatroom.",
    "Kinderen die [seksueel misbruikt] zijn, hebben tijd nodig.",
    "Jongeren worden tot [prostitutie] gedwongen.",
    "[Grooming] begint met een vriendelijk bericht.",
    "Het [misbruik van een kind] is nooit klein.",
    "Hij verspreidde [kinderporno].",
  ],
  de: [
    "Stoppt die [sexuelle Ausbeutung] von Kindern im Internet",
    "[Vor der Webcam missbraucht]: Zeit zu handeln",
    "[Kindesmissbrauch] geschieht oft im Verborgenen.",
    "Mädchen werden [vergewaltigt].",
    "Kinder werden [sexuell missbraucht].",
    "Schutz vor [sexualisierter Gewalt] für Jugendliche",
    "[Missbrauchsdarstellungen] im Netz melden",
    "Ein [Pädophiler] schrieb ihr im Chat.",
    "Der [Missbrauch von Kindern] ist ein Verbrechen.",
    "[Cybergrooming] trifft jedes vierte Kind.",
    "Minderjährige werden zur [Prostitution] gezwungen.",
    "[Kinderpornografie] ist strafbar.",
  ],
  fr: [
    "Stop à l’[exploitation sexuelle] des enfants en ligne",
    "[Abusée devant une webcam] : il est temps d’agir",
    "Les [abus sexuels sur mineurs] sont un crime.",
    "Des filles sont victimes de [viols].",
    "Des enfants sont [agressés sexuellement].",
    "La [pédocriminalité] gagne le réseau.",
    "La [prostitution enfantine] existe partout.",
    "Un [pédophile] lui a écrit.",
    "Les [violences sexuelles] touchent un enfant sur dix.",
    "Des garçons de 12 ans subissent un [chantage sexuel].",
    "L’[inceste] brise des enfances et des enfants.",
  ],
  it: [
    "Fermiamo lo [sfruttamento sessuale] dei bambini in rete",
    "[Abusata davanti a una webcam]: è ora di agire",
    "Gli [abusi sessuali su minori] sono un crimine.",
    "Alcune ragazze sono state [stuprate].",
    "Bambini [sessualmente abusati] hanno bisogno di tempo.",
    "La [pedopornografia] cresce in rete.",
    "La [prostituzione minorile] esiste ovunque.",
    "Un [pedofilo] le ha scritto.",
    "La [violenza sessuale] colpisce anche gli adolescenti.",
    "L’[adescamento online] comincia con un messaggio.",
  ],
  es: [
    "Alto a la [explotación sexual] de niños en internet",
    "[Abusada ante una webcam]: es hora de actuar",
    "Los [abusos sexuales a menores] son un delito.",
    "Las niñas fueron [violadas].",
    "Niños [explotados sexualmente] necesitan tiempo.",
    "La [pornografía infantil] es un delito.",
    "Un [pederasta] le escribió.",
    "La [violencia sexual] contra la infancia no cesa.",
    "El [grooming] empieza con un mensaje.",
    "Obligan a menores a la [prostitución].",
  ],
  da: [
    "Stop den [seksuelle udnyttelse] af børn på nettet",
    "[Misbrugt foran et webcam]: tid til handling",
    "[Seksuelt misbrug] af børn er en forbrydelse.",
    "Piger bliver [voldtaget].",
    "[Børnemisbrug] sker i det skjulte.",
    "[Børneporno] er ulovligt.",
    "En [pædofil] skrev til hende.",
    "[Seksuelle overgreb] mod unge skal anmeldes.",
    "[Overgreb mod børn] skal anmeldes.",
    "[Grooming] begynder med en venlig besked.",
  ],
  ar: [
    "أوقفوا [الاستغلال الجنسي] للأطفال على الإنترنت",
    "يتعرض الأطفال إلى [الاعتداء الجنسي].",
    "تعرضت الفتاة إلى [الاغتصاب].",
    "[إباحية الأطفال] جريمة.",
    "[التحرش بالأطفال] جريمة يعاقب عليها القانون.",
    "أطفال ضحايا [العنف الجنسي]",
    "[الابتزاز الجنسي] يهدد المراهقين.",
    "تُجبر فتيات على [الدعارة].",
    "[اغتُصِبَت] طفلة في المخيم.",
    "[دعارة القاصرين] جريمة.",
  ],
};

/** Sentences of a child-rights organisation that speak of something else. */
const notAbout: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "Children are exploited in mines and factories.",
    "Sexual education helps young people to make choices.",
    "Sexual and reproductive health for girls",
    "Survivors of sexual violence speak out.",
    "Child labour, child marriage and child poverty",
    "The rapid growth of the city, its grapes and its rapeseed",
    "A girl looks into the camera.",
    "Child abuse in the home: call us.",
    "Gender equality and the rights of the child",
    "Sweetie is a child made by a computer.",
  ],
  nl: [
    "Kinderen worden uitgebuit in mijnen en fabrieken.",
    "Seksuele voorlichting voor jongeren",
    "Misbruik van macht door de overheid",
    "Een meisje kijkt in de camera.",
    "Kinderarbeid en kindhuwelijken",
    "Slachtoffers van seksueel geweld",
    "Kinderrechten, ook voor meisjes",
    "Sweetie is een kind gemaakt door een computer.",
  ],
  de: [
    "Kinder werden in Minen ausgebeutet.",
    "Sexuelle Bildung für Jugendliche",
    "Machtmissbrauch in der Politik",
    "Ein Mädchen schaut in die Kamera.",
    "Kinderarbeit und Kinderheirat",
    "Schutz vor sexualisierter Gewalt",
    "Der Missbrauch von Daten schadet allen.",
    "Kinderrechte sind Menschenrechte.",
  ],
  fr: [
    "Des enfants sont exploités dans les mines.",
    "L’éducation sexuelle des jeunes",
    "La violation des droits de l’enfant",
    "Il ne faut pas violer les droits des enfants.",
    "Un violon pour chaque enfant, un départ violent",
    "Une fille regarde la caméra.",
    "Le mariage d’enfants et le travail des enfants",
    "Victimes de violences sexuelles",
  ],
  it: [
    "I bambini vengono sfruttati nelle miniere.",
    "Educazione sessuale per i ragazzi",
    "La violazione dei diritti dei minori",
    "Una bambina guarda la telecamera.",
    "Matrimoni precoci e lavoro minorile",
    "Vittime di violenza sessuale",
    "L’abuso di potere del governo",
    "I diritti dei bambini",
  ],
  es: [
    "Los niños son explotados en las minas.",
    "Educación sexual para jóvenes",
    "La violación de los derechos de la infancia",
    "Violaciones graves de los derechos de los niños",
    "Una niña mira a la cámara.",
    "El trabajo infantil y el matrimonio infantil",
    "Víctimas de violencia sexual",
    "Los derechos violados de los niños",
  ],
  da: [
    "Børn udnyttes i miner.",
    "Seksualundervisning for unge",
    "Misbrug af magt",
    "En pige kigger ind i kameraet.",
    "Børnearbejde og børneægteskaber",
    "Ofre for seksuel vold",
    "Børns rettigheder",
    "Alkoholmisbrug i hjemmet",
  ],
  ar: [
    "يُستغل الأطفال في المناجم.",
    "حقوق الطفل وحمايته",
    "زواج الأطفال وعمل الأطفال",
    "انتهاك حقوق الأطفال",
    "الحق في الجنسية لكل طفل",
    "تنظر الفتاة إلى الكاميرا.",
    "ضحايا العنف الجنسي",
    "التعليم للجميع",
  ],
};

const cases = (table: Readonly<Record<Locale, readonly string[]>>) =>
  locales.flatMap((locale) => table[locale].map((sentence) => [locale, sentence] as const));

test.each(cases(about))("%s: %s", (locale, marked) => {
  const found = /\[(.*)\]/.exec(marked)?.[1];
  expect(mentionsSexualExploitation(marked.replace(/[[\]]/g, ""), locale)).toBe(found);
});

test.each(cases(notAbout))("%s: nothing in %s", (locale, text) => {
  expect(mentionsSexualExploitation(text, locale)).toBeUndefined();
});

describe("words for sexual violence", () => {
  test("count where a child is spoken of nearby", () => {
    const far = "They need help, and they need it soon. ".repeat(10);
    expect(mentionsSexualExploitation("Stop sexual violence. Girls need help.", "en")).toBe("sexual violence");
    expect(mentionsSexualExploitation(`Stop sexual violence. ${far} Girls go to school.`, "en")).toBeUndefined();
  });
});

test("what is found stands in the text, as it was written", () => {
  const pieces = cases(about).map(([, sentence]) => sentence.replace(/[[\]]/g, ""));
  const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme" })));
  fc.assert(
    fc.property(fc.constantFrom(...locales), anyText, (locale, all) => {
      const text = all.join(" ");
      expect(text).toContain(mentionsSexualExploitation(text, locale) ?? "");
    }),
  );
});
