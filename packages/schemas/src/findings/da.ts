import type { FindingMessages } from "./types.js";

export const da: FindingMessages = {
  locale: "da",
  dir: "ltr",
  severity: { error: "fejl", warning: "advarsel", info: "bemærkning" },
  findings: {
    kind_unknown: "Det fremgår ikke, hvad dette dokument er. Skriv en af disse værdier i ”kind”: {allowed}.",
    version_unknown:
      "Dokumentet angiver version {version}; dette toolkit læser versioner til og med {newest}. Ret ”version”, eller opdater toolkittet.",
    missing: "Dette mangler. Udfyld det.",
    unknown_key: "Der findes ikke noget felt ”{key}” her. Ret navnet, eller fjern feltet.",
    wrong_type: "Her skal stå {expected}, men der står {found}.",
    not_among: "”{found}” er ikke muligt her. Vælg en af disse værdier: {allowed}.",
    too_short: "Det er for kort. Der skal være mindst {limit} (tegn eller punkter på en liste).",
    too_long: "Det er for langt. Der må højst være {limit} (tegn eller punkter på en liste).",
    too_small: "Tallet er for lille: den mindste værdi er {limit}.",
    too_large: "Tallet er for stort: den største værdi er {limit}.",

    headline_count: "En side har præcis én blok af typen ”headline”. Antallet her: {count}.",
    id_repeated: "Et tidligere punkt har allerede id’et ”{id}”. Giv dette et andet.",
    id_reserved: "Siden bruger selv id’et ”{id}”. Giv blokken et andet.",
    heading_order: "En overskrift på niveau 3 hører til et afsnit før den, og det er der ikke. Sæt ”level” til 2.",
    withdrawn_before_published:
      "Siden ville blive trukket tilbage, før den er udgivet. Ret ”publishedAt” eller ”withdrawnAt”.",
    closes_before_opens: "Den ville lukke, før den åbner. Ret ”opensAt” eller ”closesAt”.",
    deleted_before_closed:
      "Personoplysninger ville blive slettet, mens man stadig kan skrive under. Vælg en ”deleteAt”, der er senere end ”closesAt”.",
    email_field_missing:
      "En underskriftsindsamling beder om en e-mailadresse. Tilføj et felt af typen ”email”, og sæt dets ”required” til true.",
    repeated: "Et tidligere punkt har allerede ”{value}” som ”{key}”. Ret eller fjern et af dem.",
    iban_invalid:
      "Dette er ikke et gyldigt IBAN: et tegn er forkert eller mangler. Sammenlign det med et brev fra banken.",
    minimum_over_maximum: "Den mindste gave er større end den største. Ret ”minimum” eller ”maximum”.",
    suggestion_outside_limits:
      "Denne gave er mindre end ”minimum” eller større end ”maximum”. Vælg en anden gave, eller flyt grænsen.",
    transfer_needs_euro:
      "En bankoverførsel med QR-kode er kun mulig i euro. Sæt ”currency” til ”EUR”, eller fjern ”transfer” fra ”methods”.",

    petition_unknown: "Der er ingen underskriftsindsamling med id’et ”{id}”. Kendte: {known}.",
    donation_unknown: "Der er ingen indsamling med id’et ”{id}”. Kendte: {known}.",
    office_unknown: "Der er ingen organisation med id’et ”{id}”. Kendte: {known}.",
    person_unknown: "Ingen under ”people” har id’et ”{id}”. Ret id’et, eller tilføj personen dér.",
    anchor_unknown: "Linket ”{href}” fører ikke til nogen blok på siden. Ret det, eller giv blokken dette id.",
    text_link_invalid:
      "Linket til ”{href}” vises som almindelig tekst. Angiv en https-adresse, en sti, der begynder med /, eller # og id’et på en blok.",
    person_unused:
      "Intet på siden handler om ”{id}”. Fjern personen, hvis oplysningerne ikke længere skal bruges: så gemmes der mindre om et menneske.",
    language_missing_there: "”{id}” findes ikke på: {locales}. Tilføj oversættelsen dér, eller fjern sproget her.",

    consent_missing:
      "Der er ikke registreret noget samtykke fra ”{id}”. Uden det udgives intet om en person: tilføj ”consent”, eller fjern personen fra siden.",
    consent_child_missing:
      "”{id}” er et barn, eller alderen mangler: barnet skal også selv give samtykke. Spørg, og tilføj ”child” i ”givenBy”.",
    consent_guardian_missing:
      "”{id}” er et barn, eller alderen mangler: en forælder eller værge skal også give samtykke. Spørg, og tilføj ”guardian” i ”givenBy”.",
    consent_adult_missing: "”{id}” er voksen og giver selv samtykke. Spørg, og tilføj ”adult” i ”givenBy”.",
    consent_purpose_missing:
      "”{id}” har ikke givet samtykke til formålet ”{purpose}”. En side kræver ”campaign”, og beder den om gaver, også ”fundraising”.",
    consent_channel_missing:
      "”{id}” har ikke givet samtykke til kanalen ”{channel}”. En side kræver ”website”, og billedet til delte links kræver også ”social-media”.",
    consent_in_future: "Samtykket fra ”{id}” er dateret {date}, som ligger i fremtiden. Ret datoen.",
    consent_expired: "Samtykket fra ”{id}” udløb den {date}. Spørg igen, eller fjern personen fra siden.",
    consent_withdrawn: "”{id}” trak sit samtykke tilbage den {date}. Fjern personen fra siden.",
    consent_ends_soon:
      "Samtykket fra ”{id}” udløber den {date}. Fra den dag vises siden ikke: spørg igen, eller fjern personen.",
    risk_review_missing:
      "Der er ikke registreret nogen vurdering af, om udgivelse kan skade ”{id}”. Få den foretaget, og udfyld ”riskReview”.",
    risk_review_missing_displaced:
      "For ”{id}” kræver ”circumstances” en vurdering af, om udgivelse kan bringe personen eller familien i fare. Få den foretaget, og udfyld ”riskReview”.",
    risk_review_in_future: "Vurderingen af ”{id}” er dateret {date}, som ligger i fremtiden. Ret datoen.",
    risk_review_refused: "Ifølge vurderingen må der ikke udgives noget om ”{id}”. Fjern personen fra siden.",
    exploited_named:
      "For ”{id}” udelukker ”circumstances” det rigtige navn, også med samtykke. Brug et pseudonym, og sæt ”naming” til ”pseudonym”.",
    exploited_recognisable:
      "For ”{id}” udelukker ”circumstances”, at personen kan genkendes. Brug et andet billede; kan ingen genkende personen her, så sæt ”identifiable” til false.",
    named_unwished:
      "Det er ikke registreret, at ”{id}” ønsker at blive nævnt ved navn. Brug et pseudonym; er ønsket udtrykt, så sæt ”wishesToBeNamed” til true.",
    recognisable_unwished:
      "Det er ikke registreret, at ”{id}” ønsker at kunne genkendes. Brug et andet billede; er ønsket udtrykt, så sæt ”wishesToBeIdentifiable” til true.",
    depicted_person_missing:
      "Her ses en virkelig person. Skriv personens id i ”person”, så samtykke og vurdering også kontrolleres her.",
    recognisable_unstated: "Her ses en virkelig person. Angiv i ”identifiable”, om personen kan genkendes.",
    surname_in_text: "”{found}” ligner et fuldt navn. Udelad efternavnet, så ingen kan finde frem til barnet.",
    school_in_text: "”{found}” ligner navnet på en skole. Udelad det, så ingen kan finde frem til barnet.",
    address_in_text: "”{found}” ligner en adresse. Udelad den, og nævn højst en region.",
    birth_date_in_text: "”{found}” ligner en fødselsdato. Udelad den, og angiv alderen i hele år.",

    content_warning_missing:
      "Siden handler om noget, der kan være svært at læse. Skriv en advarsel i ”contentWarning”.",
    help_missing:
      "Siden handler om noget, der kan være svært at læse. Tilføj en blok af typen ”help”, der fortæller, hvor man kan få hjælp.",
    help_report_missing:
      "Ingen af hjælpelinjerne tager imod anmeldelser af overgreb. Tilføj en, hvis ”role” er ”report”.",
    sensitive_topic_unstated:
      "”{found}” tyder på seksuel udnyttelse. Handler siden om det, så tilføj ”sexual-exploitation” i ”sensitiveTopics”.",
    help_emergency_first: "I fare leder man først efter alarmnummeret. Sæt det øverst på listen.",
    help_line_unreachable: "”{name}” har hverken telefonnummer eller webadresse. Tilføj ”phone” eller ”url”.",
    help_line_unchecked: "Det er ikke registreret, at ”{name}” stadig svarer. Tjek det, og skriv dagen i ”verifiedOn”.",
    help_line_outdated:
      "”{name}” blev senest tjekket den {date}, for mere end 12 måneder siden. Tjek, at linjen svarer, og skriv dagen i ”verifiedOn”.",

    statistic_source_missing: "Dette tal har ingen kilde. Tilføj ”source”, så det kan efterprøves.",
    statistic_date_missing: "Kilden til dette tal har ingen dato. Tilføj ”date”: et årstal er nok.",
    image_alt_missing:
      "Beskriv i ”alt”, hvad billedet viser, for dem, der ikke kan se det. Er det kun til pynt, så sæt ”decorative” til true.",
    image_position:
      "Filen ”{src}” røber, hvor billedet er taget ({found}). Eksportér den igen fra et fotoprogram, uden stedet.",
    image_not_found: "Filen ”{src}” findes ikke. Ret adressen, eller tilføj filen.",
    image_unreadable: "Filen ”{src}” kan ikke læses ({reason}). Gem billedet igen, eller vælg et andet.",
    image_size_differs: "Filen ”{src}” er {width} pixels bred og {height} høj. Skriv det i ”width” og ”height”.",
    video_captions_missing:
      "Filmen har ingen undertekster for dem, der ikke kan høre den. Tilføj dem i ”captions” (WebVTT).",
    document_size_missing: "Fortæl, hvad man ville hente. Tilføj ”format”, for eksempel PDF, og ”bytes”.",

    term_avoid:
      "”{found}” sårer dem, det handler om, eller skjuler, hvad der er gjort mod dem. Skriv ”{replacement}”, eller angiv en grund under ”allow”.",
    term_avoid_unconfirmed:
      "”{found}” kan såre dem, det handler om, eller skjule, hvad der er gjort mod dem. ”{replacement}” er bedre.",
    term_attention: "”{found}” passer ikke overalt. Overvej, om ”{replacement}” er mere præcist.",
    allow_unused: "”{term}” står under ”allow”, men forekommer ikke, hvor det er tilladt. Fjern punktet.",
    translation_missing: "Dette mangler på: {locales}. Indtil det er oversat, vises et andet sprog.",
    text_damaged: "”{found}” viser, at teksten er beskadiget: {kind}. Skriv stykket igen.",
    reading_level: "Læseniveau ({locale}): {level}. {formula}: {score}.",
  },
  unnamed: {
    not_among: "Denne værdi er ikke mulig her. Vælg en af disse: {allowed}.",
    petition_unknown:
      "Der er ingen underskriftsindsamling med id’et ”{id}”. Ret id’et, eller tjek underskriftsindsamlingens dokument sammen med dette.",
    donation_unknown:
      "Der er ingen indsamling med id’et ”{id}”. Ret id’et, eller tjek indsamlingens dokument sammen med dette.",
    office_unknown:
      "Der er ingen organisation med id’et ”{id}”. Ret id’et, eller tjek organisationens dokument sammen med dette.",
    term_avoid:
      "”{found}” sårer dem, det handler om, eller skjuler, hvad der er gjort mod dem. Find et andet ord, eller angiv en grund under ”allow”.",
    term_avoid_unconfirmed:
      "”{found}” kan såre dem, det handler om, eller skjule, hvad der er gjort mod dem. Et andet ord er bedre.",
    term_attention: "”{found}” passer ikke overalt. Overvej, om det er det rette ord her.",
  },
  formats: {
    readable: "Skriv noget, der kan læses.",
    slug: "Brug små bogstaver, tal og bindestreger.",
    address: "Angiv en https-adresse eller en sti, der begynder med /.",
    link: "Angiv en https-adresse, en sti, der begynder med /, eller # og id’et på en blok.",
    site: "Angiv https-adressen på en hjemmeside, for eksempel https://www.example.org.",
    name: "Angiv ét fornavn eller et pseudonym: et efternavn udgives ikke.",
    language: "Angiv koden for et sprog (BCP 47), for eksempel en eller tl.",
    country: "Angiv landets to store bogstaver (ISO 3166-1), for eksempel NL.",
    youtube: "Angiv de elleve tegn, der følger efter watch?v= i filmens adresse.",
    vimeo: "Angiv tallene sidst i filmens adresse.",
    sourceDate: "Angiv et år, en måned eller en dag: 2013, 2013-11 eller 2013-11-04.",
    fieldName: "Brug bogstaver og tal, begynd med et bogstav, og brug ikke et navn, som formularen selv bruger.",
    iban: "Dette er ikke et IBAN.",
    bic: "En BIC har 8 eller 11 store bogstaver og tal (ISO 9362).",
    publicKey: "Angiv en offentlig X25519-nøgle som 43 tegn i base64url.",
    oneLine: "Skriv det på én linje.",
    date: "Angiv en dag som år, måned, dag: 2026-11-04.",
    instant: "Angiv dato, klokkeslæt og forskel fra UTC: 2026-11-04T08:00:00+01:00.",
    email: "Angiv en e-mailadresse, for eksempel info@example.org.",
  },
  types: {
    string: "en tekst",
    number: "et tal",
    integer: "et helt tal",
    boolean: "true eller false",
    object: "en gruppe af felter",
    array: "en liste",
    null: "ingenting",
  },
  damage: {
    "replacement-character": "nogle tegn er gået tabt",
    mojibake: "teksten er gemt i en anden kodning end UTF-8",
    "direction-override": "usynlige tegn vender skriveretningen",
    invisible: "teksten indeholder usynlige tegn",
  },
  levels: { easy: "let", medium: "middel", hard: "svær" },
};
