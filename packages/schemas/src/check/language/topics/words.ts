import type { Locale } from "../../../rules/locale.js";

/** Words about one topic in a language: sources of regular expressions (flags `iu`), each for whole words. */
export interface TopicWords {
  /** Say by themselves that a child is sexually abused or exploited. */
  readonly itself: readonly string[];
  /** Say that somebody is. */
  readonly act: readonly string[];
  /** Speak of children and young people. */
  readonly child: readonly string[];
}

const letters = "\\p{L}*";

/** The sexual abuse and exploitation of children, in every language of the toolkit. */
export const topics: Readonly<Record<Locale, TopicWords>> = {
  en: {
    itself: [
      `child(?:ren)?(?:'s)?[ -]*(?:sex(?:ual)?(?:ly)?[ -]*(?:abus|exploit|assault|violen|offen[cds]|traffick|touris|slave|predator|molest|work)${letters})`,
      `(?:child(?:ren)?|kid(?:s|dy|die)?)[ -]*porn${letters}`,
      `(?:child|juvenile|teen(?:age)?|under-?age)[ -]*(?:prostitut${letters}|molest${letters}|rap(?:e|ists?))`,
      `p(?:ae?|æ|e)do(?:phil${letters}|s)?`,
      "CSAM|CSEM|CSEA|CSAE|OCSEA?",
      `sextort${letters}`,
      "(?:online|sexual|cyber)[ -]*grooming|groom(?:ed|ing|s)? (?:of )?(?:children|minors|girls|boys|teenagers|young people)",
      "abus(?:e|ed|es|ing|er|ers) (?:\\p{L}+ ){0,2}(?:in front of|on|via|by|before|behind) (?:a |the |their |his |her )?(?:web-?cams?|cameras?|live-?streams?)",
      `(?:live-?stream${letters}|web-?cam)(?: of)?(?: child)?(?: sexual| sex)? (?:abuse|exploitation)`,
      "sex(?:ual acts?|ual relations)? with (?:a |an )?(?:child(?:ren)?|minors?|under-?age|girls? of|boys? of)",
    ],
    act: [
      `sexual(?:ly|i[sz]ed)?[ -](?:(?:and|or|\\p{L}+ly) )?(?:\\p{L}+ )?(?:abus|exploit|assault|violen|harass|molest|coer[ct]|extort|victimi|slave|offen[cds]|traffick|predat|explicit|tortur|crime)${letters}`,
      `(?:abus|exploit|assault)${letters} (?:\\p{L}+ ){0,2}sexually`,
      "sexual (?:acts?|images?|content|services?|material)",
      `sex[ -](?:trade|traffick${letters}|industry|slaves?|slavery|offen${letters}|touris${letters}|rings?|crimes?|acts?)`,
      "(?:trafficked|sold|forced|used|exploited|bought) (?:in(?:to)? |for )sex(?: work)?",
      "rap(?:e|es|ed|ing|ists?)",
      `(?:molest|prostitut|porn|incest)${letters}`,
      "nude (?:images?|photos?|pictures?)",
    ],
    child: [
      "child(?:ren|hood|s)?|(?:school)?(?:girl|boy)s?|kids?|minors?|teen(?:s|age|aged|agers?)?|adolescen(?:ts?|ce)|under-?age|toddlers?|infants?|bab(?:y|ies)|young people|pupils?",
      "(?:[0-9]|1[0-7])[ -]years?[ -]olds?|aged? (?:[0-9]|1[0-7])",
    ],
  },
  nl: {
    itself: [
      `(?:seksueel |seksuele )?kinder[ -]*(?:misbruik|porno|prostitu|se(?:ks|x)toeris|handel voor seks|verkracht)${letters}`,
      `web-?cam[ -]*(?:kinder[ -]*)?(?:seks|sex)[ -]*(?:toeris|misbruik)${letters}|web-?cam[ -]*misbruik${letters}`,
      `pedo(?:'s|fiel|se(?:ks|x)ue|crimin)?${letters}`,
      "(?:online |digitale? )?grooming|sextortion|loverboys?",
      "misbruikt?(?:en?)?(?: worden)? (?:voor|via|achter|met) (?:de|een|hun|haar|zijn) (?:web-?cam|camera|livestream)s?",
      "misbruik van (?:een |de |jonge |minderjarige )?(?:kind(?:eren)?|meisjes?|jongens?|minderjarigen?)",
      "se(?:ks|x) met (?:een )?(?:kind(?:eren)?|minderjarigen?|meisjes?|jongens?)",
    ],
    act: [
      `seksue(?:el|le) (?:\\p{L}+ (?:of |en )?)?(?:misbruik|misbruikt|uitbuit|uitgebuit|uit te buiten|geweld|aanrand|intimid|afpers|grensoverschrijd|slavernij|slavin|handeling|aangerand|getint)${letters}`,
      `(?:misbruikt?|uitgebuit|uitgebuite|mishandeld)(?:e)? (?:\\p{L}+ )?seksueel`,
      `(?:verkracht|aanrand|ontucht|zedendelict|zedenmisdrijf|zedenzaak|prostitu|porno|incest)${letters}`,
      `aangerande?|(?:gedwongen )?prostitutie|se(?:ks|x)(?:handel|slaaf|slaven|slavin|slavinnen|industrie|toeris${letters})|naaktbeeld${letters}|naaktfoto's`,
    ],
    child: [
      `kind|kinderen|kindertijd|kindje|jeugd|jeugdig${letters}|minderjarig${letters}|meisjes?|jongens?|jongeren?|tieners?|tienermeis${letters}|pubers?|peuters?|kleuters?|baby(?:'s)?|scholier${letters}`,
      "(?:[0-9]|1[0-7])-?jarigen?|(?:[0-9]|1[0-7]) jaar",
    ],
  },
  de: {
    itself: [
      `kind(?:er|es|s)?[ -]*(?:mi(?:ss|ß)brauch|porno|prostitu|sex|sch[äa]e?nd|vergewaltig)${letters}`,
      `p(?:ä|ae)do(?:s|phil${letters}|krimin${letters}|sex${letters})?`,
      `mi(?:ss|ß)brauchs(?:darstellung|abbildung|material|video|bild)${letters}`,
      "(?:cyber-?|online-?)?grooming|sextortion|loverboys?",
      "mi(?:ss|ß)brauchs? (?:von |an )(?:\\p{L}+ )?(?:kindern|minderjährigen|jugendlichen|mädchen|jungen)",
      `(?:vor|über|per|via|hinter) (?:der |einer |laufender |ihrer )?(?:web-?cam|kamera|livestream) (?:\\p{L}+ )?mi(?:ss|ß)brauch${letters}|mi(?:ss|ß)brauch${letters} (?:vor|über|per|via|hinter) (?:der |einer |laufender )?(?:web-?cam|kamera|livestream)`,
      "sex(?:uellen? kontakte?)? mit (?:einem )?(?:kind(?:ern)?|minderjährigen)",
    ],
    act: [
      `(?:sexuell|sexualisiert)(?:e[nrms]?)? (?:\\p{L}+ (?:und |oder )?){0,2}(?:mi(?:ss|ß)br[aä]uch|gewalt|ausbeut|ausgebeut|auszubeuten|übergriff|belästig|nötig|genötig|handlung|mi(?:ss|ß)handl|erpress|versklav|sklav)${letters}`,
      `(?:vergewaltig|porno|inzest|prostitu|zwangsprostitu|sexualstraf|sexualdelikt|sextouris|sexhandel|sexsklav|sexualverbrech)${letters}`,
      `(?:mi(?:ss|ß)braucht|ausgebeutet)(?:e[nrms]?)? (?:\\p{L}+ )?sexuell|nacktbild${letters}`,
    ],
    child: [
      `kind(?:er|ern|es|e|s|heit|lich${letters})?|kinder[ -]?${letters}|mädchen(?:s)?|jungs|minderjährig${letters}|jugendlich${letters}|jugend|teenager${letters}|heranwachsend${letters}|babys?|säugling${letters}|schüler${letters}`,
      "(?:[0-9]|1[0-7])-?jährige[nrs]?|(?:[0-9]|1[0-7]) jahre",
    ],
  },
  fr: {
    itself: [
      `(?:cyber-?)?p[ée]do(?:s|-?porno|phil|-?crimin|-?sexu|pi[ée]g)${letters}`,
      "porno(?:graphie)? (?:infantile|enfantine|juvénile|(?:mettant en scène|impliquant) des (?:enfants|mineure?s))",
      "prostitution (?:enfantine|infantile|juvénile|d(?:es?|'|'une?) ?(?:enfants?|mineure?s?))",
      "sextor[st]ion|grooming|pi[ée]dopi[ée]geage",
      "(?:abus|crimes?|viols?|agressions?)(?: sexuel(?:le)?s?)? (?:(?:sur|envers|contre) (?:des |les |un |une )?|à l'encontre (?:de |des |d')|d'|de |des )(?:jeunes )?(?:mineure?s?|enfants?)",
      `abus${letters}(?: sexuellement)? (?:devant|par|via|derrière) (?:une |la |leur |sa )?(?:web-?cam|caméra)s?`,
      "relations? sexuelles? avec (?:des |un |une )?(?:enfants?|mineure?s?)",
      "enfants?[ -]prostituée?s?",
    ],
    act: [
      `(?:abus|exploitations?|violences?|agressions?|atteintes?|sévices|esclavage|esclaves?|chantage|extorsion|crimes?|délinquants?|prédat${letters}|harcèlement|traite|tourisme|touristes?|infractions?|actes?|attouchements?)(?:,? (?:et|ou) (?:l'|d'|les |la )?\\p{L}+)? (?:à caractère |à des fins |de nature )?sexuel(?:le)?s?`,
      `sexuellement (?:\\p{L}+ )?(?:abus|exploit|agress|viol|harcel)${letters}|(?:abus|exploit|agress|violent|harcel)${letters}(?: d'\\p{L}+)? sexuellement`,
      "viols?(?! (?:de|des) (?:la |l'|leurs |ses )?(?:droits?|lois?|règles?|vie privée|frontières))|violeurs?|(?<!droits? (?:\\p{L}+ ){0,3})violée?s?(?! par la loi)",
      `(?:prostitu|inceste|porno)${letters}|attouchements?`,
    ],
    child: [
      "enfan(?:t|ts|ce|tine?s?)|mineure?s?|fille(?:tte)?s?|garçon(?:net)?s?|adolescente?s?|adolescence|ados?|bébés?|jeunes?|gamine?s?|nourrissons?|écolière?s?|élèves?",
      "(?:[0-9]|1[0-7]) ans",
    ],
  },
  it: {
    itself: [
      `pedo(?:porno|fil|crimin)${letters}`,
      "(?:porno(?:grafia)?|prostituzione) (?:infantile|minorile)|turismo sessuale (?:minorile|infantile|con (?:bambini|minori)|a danno)",
      "grooming|sextortion|adescament[oi] (?:online|in rete|di (?:minori|bambin[ie]|minorenni))|adescat[oaie] online",
      "abus[oi](?: sessual[ei])? (?:su|di|sui|dei|sulle|delle|nei confronti di|ai danni di) (?:bambin[ioae]|minor[ie]|minorenn[ie])",
      `abus${letters} (?:davanti (?:a|alla)|via|tramite|dietro) (?:una |la )?(?:web-?cam|telecamera)`,
      "(?:sesso|rapporti sessuali) con (?:bambin[ioae]|minor[ie]|minorenn[ie]|un bambino|una bambina)",
    ],
    act: [
      `(?:abus[io]|sfruttament[oi]|violenz[ae]|aggression[ei]|molesti[ea]|schiav(?:itù|[oaie])|ricatt[oi]|estorsion[ei]|sevizie|reat[oi]|crimin[ei]|predator[ei]|turismo|turist[aie]|tratta|att[oi]|delitt[oi])(?: (?:e|o|ed) (?:l'|la |lo )?\\p{L}+)? (?:a sfondo |di natura |a scopo )?sessual[ei]`,
      `sessualmente (?:\\p{L}+ )?(?:abus|sfrutt|violent|molest|aggred)${letters}|(?:abus|sfrutt|molest|violent|aggred)${letters} sessualmente`,
      `(?:stupr|violentat|prostitu|incest|porno)${letters}`,
    ],
    child: [
      `bambin[oaie]|minor(?:e|i|enne|enni|ile|ili)|ragazz(?:[oaie]|in[oaie])|adolescent[ei]|adolescenza|infan(?:zia|tile|tili)|neonat[oaie]|giovani(?:ssim[oaie])?|alunn[oaie]`,
      "(?:[0-9]|1[0-7]) anni",
    ],
  },
  es: {
    itself: [
      `pedo(?:porno|fil|crimin)${letters}|pederast${letters}`,
      "(?:porno(?:grafía)?|pornografia|prostituci[óo]n|abusos?|explotaci[óo]n sexual|turismo sexual|abusos? sexual(?:es)?) infantil(?:es)?",
      "grooming|ciberacoso sexual|sextorsi[óo]n|ciberembaucamiento",
      "abus(?:os?|ar|aron|aba)(?: sexual(?:es|mente)?)? (?:de|a|contra|hacia|sobre) (?:un |una |los |las |unos )?(?:niñ[oa]s?|menor(?:es)?)",
      `abus${letters} (?:ante|frente a|delante de|por|vía|tras) (?:una |la )?(?:web-?cam|cámara)`,
      "(?:sexo|relaciones sexuales) con (?:un |una )?(?:niñ[oa]s?|menor(?:es)?)",
    ],
    act: [
      `(?:abus[oa]s?|explotaci[óo]n|violencia|agresi[óo]n(?:es)?|acoso|esclav${letters}|delitos?|crímen(?:es)?|trata|turismo|turistas?|depredador${letters}|extorsi[óo]n|chantaje|actos?|delincuentes?|tocamientos?)(?: (?:y|o|e) (?:la |el )?\\p{L}+)? (?:de carácter |de índole |con fines )?sexual(?:es)?`,
      `sexualmente (?:\\p{L}+ )?(?:abus|explot|agred|viol|acos)${letters}|(?:abus|explot|agred|violent|acos)${letters}(?: de \\p{L}+)? sexualmente`,
      "violaci(?:ón|on|ones)(?! (?:\\p{L}+ )?(?:de|a) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:derech|ley|norm|principio|acuerd|convenci|intimidad|privacidad|datos))|violador(?:es)?|(?<!(?:derechos?|ley|leyes) (?:\\p{L}+ ){0,2})violad[oa]s?",
      `(?:prostitu|incest|porno)${letters}`,
    ],
    child: [
      `niñ(?:[oa]s?|ez)|infan(?:cia|til|tiles|te|tes)|menor(?:es)?|adolescen(?:tes?|cia)|chic[oa]s?|muchach[oa]s?|bebés?|jóvenes|joven(?:cit[oa]s?)?|alumn[oa]s?|escolares`,
      "(?:[0-9]|1[0-7]) años",
    ],
  },
  da: {
    itself: [
      `børne?[ -]*(?:misbrug|porno|prostitu|sex|voldtæg|krænk)${letters}`,
      `p(?:æ|ae)do(?:fil${letters})?`,
      "(?:online |seksuel )?grooming|sextortion",
      "(?:misbrug|overgreb) (?:af|mod|på) (?:\\p{L}+ )?(?:børn|et barn|mindreårige|piger|drenge)|overgrebsmateriale(?:t|r)?",
      "misbrug(?:t|te|es)? (?:foran|via|bag|over) (?:et |deres )?(?:web-?cam(?:eraet)?|kamera(?:et)?)",
      "sex med (?:et barn|børn|mindreårige)",
    ],
    act: [
      `seksue(?:l|lt|lle) (?:\\p{L}+ (?:og |eller )?){0,2}(?:misbrug|udnyt|overgreb|vold|krænk|chikan|afpres|handling|slave)${letters}`,
      `(?:misbrug|udnyt|krænk)${letters} seksuelt`,
      `(?:voldtæg|voldtag|prostitu|incest|porno|sexhandel|sexslav|sextouris|sexturis|sexmisbrug|sexovergreb|sexforbryd|seksualforbryd|blufærdighedskræn|nøgenbilled)${letters}|voldtog`,
    ],
    child: [
      `barn(?:et|ets|s|dom|dommen)?|børn(?:ene|enes|s)?|børne${letters}|pige(?:r|n|rne|s)?|dreng(?:e|en|ene)?|mindreårig${letters}|unge|teenage${letters}|baby(?:er|en)?|spædbørn|skoleelev${letters}`,
      "(?:[0-9]|1[0-7])-?årig(?:e|es)?|(?:[0-9]|1[0-7]) år",
    ],
  },
  ar: {
    itself: [
      `(?:و|ب|ل|ف|ك)?(?:ال)?(?:إباحية|اباحية|دعارة|بغاء) (?:الأطفال|الاطفال|القاصر${letters}|القصر)`,
      `${letters}بيدوفيل${letters}`,
      `${letters}تحرش${letters} (?:جنسيا )?ب(?:ال)?(?:أطفال|اطفال|طفل|طفلة|قاصر${letters}|فتيات|فتاة)`,
    ],
    act: [
      `(?:و|ب|ل|ف|ك)?(?:ا?ل)?(?:[اإ]عتداء|[اإ]ستغلال|تحرش|عنف|[إا]ساءة|انتهاك|ابتزاز|[إا]يذاء|[اإ]ستعباد|[اإ]تجار|سياحة|استدراج|جرائم|أفعال|استرقاق)(?:ات|ه|ها|هم|هن)?(?: \\p{L}+){0,2} (?:و|ب|ل)?(?:ال)?جنسي(?:ة|ا)?`,
      `${letters}(?:عتدي|عتدى|ستغل|تحرش|ستغلوا|ستغلون)${letters} (?:\\p{L}+ ){0,2}جنسيا`,
      `(?:و|ب|ل|ف|ك)?(?:ا?ل)?(?:اغتصاب|مغتصب)${letters}|(?:و|ف)?(?:ا|ي|ت)غتصب${letters}`,
      `(?:و|ب|ل|ف|ك)?(?:ا?ل)?(?:دعارة|بغاء|[إا]باحي(?:ة|ات)?)|سفاح القربى`,
    ],
    child: [
      `(?:و|ب|ل|ف|ك)?(?:ا?ل)?(?:طفل(?:ة|ين|تين|ها|ه|ي)?|[أا]طفال(?:ها|هم|نا|ا)?|طفول(?:ة|تها|ته)|قاصر(?:ا|ة|ات|ين)?|قصر|فتا(?:ة|تين)|فتيات|فتيان|صبي(?:ة|ان|ا)?|بنات|بنت|مراهق(?:ة|ات|ين|ون)?|رضيع(?:ة)?|[أا]حداث)`,
    ],
  },
};
