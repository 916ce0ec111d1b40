import type { FindingMessages } from "./types.js";

export const nl: FindingMessages = {
  locale: "nl",
  dir: "ltr",
  severity: { error: "fout", warning: "waarschuwing", info: "opmerking" },
  findings: {
    kind_unknown: "Het is niet duidelijk wat voor document dit is. Kies voor ‘kind’ een van: {allowed}.",
    version_unknown:
      "Volgens het document is dit versie {version}; deze toolkit leest versies tot en met {newest}. Verbeter ‘version’ of werk de toolkit bij.",
    missing: "Dit ontbreekt. Vul het in.",
    unknown_key: "Een veld ‘{key}’ bestaat hier niet. Verbeter de naam of haal het veld weg.",
    wrong_type: "Hier hoort {expected} te staan, maar er staat {found}.",
    not_among: "‘{found}’ kan hier niet. Kies een van: {allowed}.",
    too_short: "Dit is te kort. Er is minstens {limit} nodig (tekens, of onderdelen van een lijst).",
    too_long: "Dit is te lang. Het mag hoogstens {limit} zijn (tekens, of onderdelen van een lijst).",
    too_small: "Dit getal is te klein: het moet minstens {limit} zijn.",
    too_large: "Dit getal is te groot: het mag hoogstens {limit} zijn.",

    headline_count: "Een pagina heeft precies één blok van het type ‘headline’. Het aantal hier: {count}.",
    id_repeated: "Een eerder onderdeel heeft het id ‘{id}’ al. Geef dit onderdeel een ander id.",
    id_reserved: "De pagina gebruikt het id ‘{id}’ zelf. Geef dit blok een ander id.",
    heading_order:
      "Een kop van niveau 3 hoort bij een onderdeel dat ervoor staat, en dat is er niet. Zet ‘level’ op 2.",
    withdrawn_before_published:
      "De pagina zou worden ingetrokken voordat ze is gepubliceerd. Verbeter ‘publishedAt’ of ‘withdrawnAt’.",
    closes_before_opens: "Dit zou sluiten voordat het opengaat. Verbeter ‘opensAt’ of ‘closesAt’.",
    deleted_before_closed:
      "Persoonsgegevens zouden worden gewist terwijl mensen nog kunnen tekenen. Kies een ‘deleteAt’ die later is dan ‘closesAt’.",
    email_field_missing:
      "Een petitie vraagt om een e-mailadres. Voeg een veld van het type ‘email’ toe en zet ‘required’ daarvan op true.",
    repeated: "Een eerder onderdeel heeft ‘{value}’ al als ‘{key}’. Verander een van de twee of haal het weg.",
    iban_invalid:
      "Dit is geen geldig IBAN: er klopt een teken niet of er ontbreekt er een. Vergelijk het met een afschrift van de bank.",
    minimum_over_maximum: "De kleinste gift is groter dan de grootste. Verbeter ‘minimum’ of ‘maximum’.",
    suggestion_outside_limits:
      "Deze gift is kleiner dan ‘minimum’ of groter dan ‘maximum’. Kies een andere gift of verleg de grens.",
    transfer_needs_euro:
      "Een overschrijving met QR-code kan alleen in euro. Zet ‘currency’ op ‘EUR’ of haal ‘transfer’ weg uit ‘methods’.",

    petition_unknown: "Er is geen petitie met het id ‘{id}’. Bekend zijn: {known}.",
    donation_unknown: "Er is geen donatieoproep met het id ‘{id}’. Bekend zijn: {known}.",
    office_unknown: "Er is geen kantoor met het id ‘{id}’. Bekend zijn: {known}.",
    person_unknown: "Onder ‘people’ heeft niemand het id ‘{id}’. Verbeter het id of voeg de persoon daar toe.",
    anchor_unknown:
      "De link ‘{href}’ leidt naar geen enkel blok van deze pagina. Verbeter de link of geef het blok dit id.",
    text_link_invalid:
      "De link naar ‘{href}’ wordt als gewone tekst getoond. Geef een https-adres, een pad dat met / begint, of # en het id van een blok.",
    person_unused:
      "Niets op deze pagina gaat over ‘{id}’. Haal de persoon weg als dat kan: zo bewaar je niet meer dan nodig is.",
    language_missing_there: "‘{id}’ bestaat niet in: {locales}. Voeg de vertaling daar toe of haal de taal hier weg.",

    consent_missing:
      "Er is geen toestemming van ‘{id}’ vastgelegd. Zonder toestemming verschijnt er niets over een persoon: voeg ‘consent’ toe of haal de persoon van de pagina.",
    consent_child_missing:
      "‘{id}’ is een kind, of de leeftijd ontbreekt: ook het kind zelf moet toestemming geven. Vraag het, en voeg ‘child’ toe aan ‘givenBy’.",
    consent_guardian_missing:
      "‘{id}’ is een kind, of de leeftijd ontbreekt: ook een ouder of voogd moet toestemming geven. Vraag het, en voeg ‘guardian’ toe aan ‘givenBy’.",
    consent_adult_missing:
      "‘{id}’ is volwassen en geeft zelf toestemming. Vraag het, en voeg ‘adult’ toe aan ‘givenBy’.",
    consent_purpose_missing:
      "‘{id}’ heeft geen toestemming gegeven voor het doel ‘{purpose}’. Voor een pagina is ‘campaign’ nodig, en met een donatieoproep ook ‘fundraising’.",
    consent_channel_missing:
      "‘{id}’ heeft geen toestemming gegeven voor het kanaal ‘{channel}’. Voor een pagina is ‘website’ nodig, en voor een beeld bij gedeelde links ook ‘social-media’.",
    consent_in_future:
      "De toestemming van ‘{id}’ heeft als datum {date}, en die ligt in de toekomst. Verbeter de datum.",
    consent_expired:
      "De toestemming van ‘{id}’ is geëindigd op {date}. Vraag opnieuw toestemming of haal de persoon van de pagina.",
    consent_withdrawn: "‘{id}’ heeft de toestemming ingetrokken op {date}. Haal de persoon van de pagina.",
    consent_ends_soon:
      "De toestemming van ‘{id}’ eindigt op {date}. Vanaf die dag is de pagina niet meer te zien: vraag opnieuw toestemming of haal de persoon weg.",
    risk_review_missing:
      "Er is geen beoordeling vastgelegd of publiceren ‘{id}’ kan schaden. Laat die doen en vul ‘riskReview’ in.",
    risk_review_missing_displaced:
      "‘circumstances’ van ‘{id}’ vraagt om een beoordeling of publiceren deze persoon of het gezin in gevaar kan brengen. Laat die doen en vul ‘riskReview’ in.",
    risk_review_in_future:
      "De beoordeling van ‘{id}’ heeft als datum {date}, en die ligt in de toekomst. Verbeter de datum.",
    risk_review_refused:
      "Volgens de beoordeling mag er niets over ‘{id}’ worden gepubliceerd. Haal de persoon van de pagina.",
    exploited_named:
      "‘circumstances’ van ‘{id}’ laat de echte naam hier niet toe, ook niet met toestemming. Gebruik een schuilnaam en zet ‘naming’ op ‘pseudonym’.",
    exploited_recognisable:
      "‘circumstances’ van ‘{id}’ laat niet toe dat deze persoon herkenbaar is. Gebruik een ander beeld; zet ‘identifiable’ op false als niemand de persoon hierop kan herkennen.",
    named_unwished:
      "Er is niet vastgelegd dat ‘{id}’ met naam genoemd wil worden. Gebruik een schuilnaam; is die wens geuit, zet dan ‘wishesToBeNamed’ op true.",
    recognisable_unwished:
      "Er is niet vastgelegd dat ‘{id}’ herkenbaar in beeld wil zijn. Gebruik een ander beeld; is die wens geuit, zet dan ‘wishesToBeIdentifiable’ op true.",
    depicted_person_missing:
      "Hierop staat een bestaande persoon. Vul bij ‘person’ het id in, zodat toestemming en beoordeling ook hiervoor worden gecontroleerd.",
    recognisable_unstated:
      "Hierop staat een bestaande persoon. Geef bij ‘identifiable’ aan of de persoon te herkennen is.",
    surname_in_text: "‘{found}’ lijkt een volledige naam. Laat de achternaam weg, zodat het kind niet te vinden is.",
    school_in_text: "‘{found}’ lijkt de naam van een school. Laat die weg, zodat het kind niet te vinden is.",
    address_in_text: "‘{found}’ lijkt een adres. Laat het weg en noem hoogstens een streek.",
    birth_date_in_text: "‘{found}’ lijkt een geboortedatum. Laat die weg en geef de leeftijd in hele jaren.",

    content_warning_missing:
      "Deze pagina gaat over iets dat zwaar kan zijn om te lezen. Schrijf een waarschuwing bij ‘contentWarning’.",
    help_missing:
      "Deze pagina gaat over iets dat zwaar kan zijn om te lezen. Voeg een blok van het type ‘help’ toe waarin staat bij wie je terechtkunt.",
    help_report_missing:
      "Bij geen van de hulplijnen kun je misbruik melden. Voeg er een toe waarvan ‘role’ de waarde ‘report’ heeft.",
    sensitive_topic_unstated:
      "‘{found}’ wijst op seksuele uitbuiting. Gaat de pagina daarover, voeg dan ‘sexual-exploitation’ toe aan ‘sensitiveTopics’.",
    help_emergency_first: "Wie in gevaar is, zoekt eerst het alarmnummer. Zet het bovenaan in de lijst.",
    help_line_unreachable: "‘{name}’ heeft geen telefoonnummer en geen webadres. Voeg ‘phone’ of ‘url’ toe.",
    help_line_unchecked:
      "Er is niet vastgelegd dat ‘{name}’ nog bereikbaar is. Ga het na en vul de dag in bij ‘verifiedOn’.",
    help_line_outdated:
      "‘{name}’ is voor het laatst gecontroleerd op {date}, meer dan 12 maanden geleden. Ga na of de lijn bereikbaar is en vul de dag in bij ‘verifiedOn’.",

    statistic_source_missing: "Dit cijfer heeft geen bron. Voeg ‘source’ toe, zodat lezers het kunnen nagaan.",
    statistic_date_missing: "De bron van dit cijfer heeft geen datum. Voeg ‘date’ toe: een jaartal is genoeg.",
    image_alt_missing:
      "Beschrijf bij ‘alt’ wat er op het beeld staat, voor wie het niet ziet. Dient het alleen als versiering, zet dan ‘decorative’ op true.",
    image_position:
      "Het bestand ‘{src}’ verraadt waar de foto is gemaakt ({found}). Exporteer het opnieuw uit een fotoprogramma, zonder de locatie.",
    image_not_found: "Er is geen bestand ‘{src}’. Verbeter het adres of voeg het bestand toe.",
    image_unreadable: "Het bestand ‘{src}’ is niet te lezen ({reason}). Sla het beeld opnieuw op of kies een ander.",
    image_size_differs:
      "Het bestand ‘{src}’ is {width} pixels breed en {height} hoog. Vul dat in bij ‘width’ en ‘height’.",
    video_captions_missing:
      "De film heeft geen ondertitels voor wie hem niet hoort. Voeg ze toe bij ‘captions’ (WebVTT).",
    document_size_missing: "Vertel lezers wat ze zouden downloaden. Voeg ‘format’ toe, zoals PDF, en ‘bytes’.",

    term_avoid:
      "‘{found}’ kwetst de mensen over wie het gaat, of verhult wat hun is aangedaan. Schrijf ‘{replacement}’ of geef een reden op onder ‘allow’.",
    term_avoid_unconfirmed:
      "‘{found}’ kan de mensen kwetsen over wie het gaat, of verhullen wat hun is aangedaan. ‘{replacement}’ is beter.",
    term_attention: "‘{found}’ past niet overal. Ga na of ‘{replacement}’ nauwkeuriger is.",
    allow_unused: "‘{term}’ staat onder ‘allow’, maar komt niet voor waar het is toegestaan. Haal de regel weg.",
    translation_missing: "Dit ontbreekt in: {locales}. Tot het vertaald is, zien lezers een andere taal.",
    text_damaged: "‘{found}’ wijst erop dat deze tekst beschadigd is: {kind}. Schrijf dit stuk opnieuw.",
    reading_level: "Leesniveau ({locale}): {level}. {formula}: {score}.",
  },
  unnamed: {
    not_among: "Deze waarde kan hier niet. Kies een van: {allowed}.",
    petition_unknown:
      "Er is geen petitie met het id ‘{id}’. Verbeter het id of controleer het document van de petitie samen met dit document.",
    donation_unknown:
      "Er is geen donatieoproep met het id ‘{id}’. Verbeter het id of controleer het document van de oproep samen met dit document.",
    office_unknown:
      "Er is geen kantoor met het id ‘{id}’. Verbeter het id of controleer het document van het kantoor samen met dit document.",
    term_avoid:
      "‘{found}’ kwetst de mensen over wie het gaat, of verhult wat hun is aangedaan. Zoek een ander woord of geef een reden op onder ‘allow’.",
    term_avoid_unconfirmed:
      "‘{found}’ kan de mensen kwetsen over wie het gaat, of verhullen wat hun is aangedaan. Een ander woord is beter.",
    term_attention: "‘{found}’ past niet overal. Ga na of het hier het juiste woord is.",
  },
  formats: {
    readable: "Schrijf iets dat te lezen is.",
    slug: "Gebruik kleine letters, cijfers en koppeltekens.",
    address: "Geef een https-adres of een pad dat met / begint.",
    link: "Geef een https-adres, een pad dat met / begint, of # en het id van een blok.",
    site: "Geef het https-adres van een site, zoals https://www.example.org.",
    name: "Geef één voornaam of een schuilnaam: een achternaam wordt niet gepubliceerd.",
    language: "Geef de code van een taal (BCP 47), zoals en of tl.",
    country: "Geef de twee hoofdletters van een land (ISO 3166-1), zoals NL.",
    youtube: "Geef de elf tekens die in het adres van de film op watch?v= volgen.",
    vimeo: "Geef de cijfers aan het eind van het adres van de film.",
    sourceDate: "Geef een jaar, een maand of een dag: 2013, 2013-11 of 2013-11-04.",
    fieldName: "Gebruik letters en cijfers, met een letter vooraan, en geen naam die het formulier zelf gebruikt.",
    iban: "Dit is geen IBAN.",
    bic: "Een BIC heeft 8 of 11 hoofdletters en cijfers (ISO 9362).",
    publicKey: "Geef een openbare X25519-sleutel als 43 tekens base64url.",
    oneLine: "Schrijf het op één regel.",
    date: "Geef een dag als jaar, maand, dag: 2026-11-04.",
    instant: "Geef datum, tijd en verschil met UTC: 2026-11-04T08:00:00+01:00.",
    email: "Geef een e-mailadres, zoals info@example.org.",
  },
  types: {
    string: "een tekst",
    number: "een getal",
    integer: "een geheel getal",
    boolean: "true of false",
    object: "een groep velden",
    array: "een lijst",
    null: "niets",
  },
  damage: {
    "replacement-character": "er zijn tekens verloren gegaan",
    mojibake: "hij is in een andere codering dan UTF-8 opgeslagen",
    "direction-override": "onzichtbare tekens keren de schrijfrichting om",
    invisible: "hij bevat onzichtbare tekens",
  },
  levels: { easy: "makkelijk", medium: "gemiddeld", hard: "moeilijk" },
};
