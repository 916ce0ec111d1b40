import type { FindingMessages } from "./types.js";

export const de: FindingMessages = {
  locale: "de",
  dir: "ltr",
  severity: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
  findings: {
    kind_unknown:
      "Es ist nicht klar, was für ein Dokument das ist. Geben Sie bei „kind“ einen dieser Werte an: {allowed}.",
    version_unknown:
      "Das Dokument nennt die Version {version}; dieses Toolkit liest Versionen bis {newest}. Berichtigen Sie „version“ oder aktualisieren Sie das Toolkit.",
    missing: "Diese Angabe fehlt. Bitte ergänzen Sie sie.",
    unknown_key: "Ein Feld „{key}“ gibt es hier nicht. Berichtigen Sie den Namen oder entfernen Sie das Feld.",
    wrong_type: "Hier muss {expected} stehen; es steht aber {found} da.",
    not_among: "„{found}“ ist hier nicht möglich. Wählen Sie einen dieser Werte: {allowed}.",
    too_short: "Das ist zu kurz. Nötig sind mindestens {limit} (Zeichen oder Einträge einer Liste).",
    too_long: "Das ist zu lang. Erlaubt sind höchstens {limit} (Zeichen oder Einträge einer Liste).",
    too_small: "Diese Zahl ist zu klein: Der kleinste Wert ist {limit}.",
    too_large: "Diese Zahl ist zu groß: Der größte Wert ist {limit}.",

    headline_count: "Eine Seite hat genau einen Block vom Typ „headline“. Anzahl hier: {count}.",
    id_repeated: "Ein früherer Eintrag hat schon die Kennung „{id}“. Geben Sie diesem Eintrag eine andere.",
    id_reserved: "Die Kennung „{id}“ verwendet die Seite selbst. Geben Sie diesem Block eine andere.",
    heading_order:
      "Eine Überschrift der Ebene 3 gehört zu einem Abschnitt davor, und den gibt es nicht. Setzen Sie „level“ auf 2.",
    withdrawn_before_published:
      "Die Seite würde zurückgezogen, bevor sie veröffentlicht ist. Berichtigen Sie „publishedAt“ oder „withdrawnAt“.",
    closes_before_opens: "Das Ende läge vor dem Beginn. Berichtigen Sie „opensAt“ oder „closesAt“.",
    deleted_before_closed:
      "Personenbezogene Daten würden gelöscht, während man noch unterschreiben kann. Wählen Sie für „deleteAt“ einen Tag nach „closesAt“.",
    email_field_missing:
      "Eine Petition fragt nach einer E-Mail-Adresse. Fügen Sie ein Feld vom Typ „email“ hinzu und setzen Sie dort „required“ auf true.",
    repeated: "Ein früherer Eintrag hat „{value}“ schon als „{key}“. Ändern oder entfernen Sie einen der beiden.",
    iban_invalid:
      "Das ist keine gültige IBAN: Ein Zeichen ist falsch oder fehlt. Vergleichen Sie sie mit einem Schreiben der Bank.",
    minimum_over_maximum: "Die kleinste Spende ist größer als die größte. Berichtigen Sie „minimum“ oder „maximum“.",
    suggestion_outside_limits:
      "Diese Spende liegt unter „minimum“ oder über „maximum“. Wählen Sie eine andere oder verschieben Sie die Grenze.",
    transfer_needs_euro:
      "Eine Überweisung mit QR-Code ist nur in Euro möglich. Setzen Sie „currency“ auf „EUR“ oder entfernen Sie „transfer“ aus „methods“.",

    petition_unknown: "Es gibt keine Petition mit der Kennung „{id}“. Bekannt sind: {known}.",
    donation_unknown: "Es gibt keinen Spendenaufruf mit der Kennung „{id}“. Bekannt sind: {known}.",
    office_unknown: "Es gibt keine Organisation mit der Kennung „{id}“. Bekannt sind: {known}.",
    person_unknown:
      "Unter „people“ hat niemand die Kennung „{id}“. Berichtigen Sie die Kennung oder fügen Sie die Person dort hinzu.",
    anchor_unknown:
      "Der Link „{href}“ führt zu keinem Block dieser Seite. Berichtigen Sie ihn oder geben Sie dem Block diese Kennung.",
    text_link_invalid:
      "Der Link zu „{href}“ erscheint als bloßer Text. Geben Sie eine https-Adresse an, einen Pfad, der mit / beginnt, oder # und die Kennung eines Blocks.",
    person_unused:
      "Nichts auf dieser Seite handelt von „{id}“. Entfernen Sie den Eintrag, wenn er nicht mehr gebraucht wird: So wird weniger über einen Menschen gespeichert.",
    language_missing_there:
      "„{id}“ gibt es nicht in: {locales}. Ergänzen Sie dort die Übersetzung oder entfernen Sie hier die Sprache.",

    consent_missing:
      "Für „{id}“ ist keine Einwilligung festgehalten. Ohne sie wird nichts über einen Menschen veröffentlicht: Ergänzen Sie „consent“ oder nehmen Sie die Person von der Seite.",
    consent_child_missing:
      "„{id}“ ist ein Kind, oder das Alter fehlt: Auch das Kind selbst muss einwilligen. Fragen Sie es und ergänzen Sie „child“ in „givenBy“.",
    consent_guardian_missing:
      "„{id}“ ist ein Kind, oder das Alter fehlt: Auch eine sorgeberechtigte Person muss einwilligen. Fragen Sie sie und ergänzen Sie „guardian“ in „givenBy“.",
    consent_adult_missing:
      "„{id}“ ist erwachsen und willigt selbst ein. Fragen Sie nach und ergänzen Sie „adult“ in „givenBy“.",
    consent_purpose_missing:
      "Für „{id}“ fehlt die Einwilligung in den Zweck „{purpose}“. Eine Seite braucht „campaign“, mit Spendenaufruf auch „fundraising“.",
    consent_channel_missing:
      "Für „{id}“ fehlt die Einwilligung in den Kanal „{channel}“. Eine Seite braucht „website“, ein Bild für geteilte Links auch „social-media“.",
    consent_in_future:
      "Die Einwilligung von „{id}“ trägt das Datum {date}, das noch bevorsteht. Berichtigen Sie das Datum.",
    consent_expired:
      "Die Einwilligung von „{id}“ endete am {date}. Fragen Sie erneut oder nehmen Sie die Person von der Seite.",
    consent_withdrawn: "„{id}“ hat die Einwilligung am {date} widerrufen. Nehmen Sie die Person von der Seite.",
    consent_ends_soon:
      "Die Einwilligung von „{id}“ endet am {date}. Ab diesem Tag wird die Seite nicht mehr gezeigt: Fragen Sie erneut oder nehmen Sie die Person heraus.",
    risk_review_missing:
      "Es ist keine Prüfung festgehalten, ob eine Veröffentlichung „{id}“ schaden könnte. Lassen Sie das prüfen und füllen Sie „riskReview“ aus.",
    risk_review_missing_displaced:
      "Bei „{id}“ verlangt „circumstances“ eine Prüfung, ob eine Veröffentlichung die Person oder ihre Familie gefährden könnte. Lassen Sie das prüfen und füllen Sie „riskReview“ aus.",
    risk_review_in_future:
      "Die Prüfung zu „{id}“ trägt das Datum {date}, das noch bevorsteht. Berichtigen Sie das Datum.",
    risk_review_refused:
      "Nach der Prüfung darf über „{id}“ nichts veröffentlicht werden. Nehmen Sie die Person von der Seite.",
    exploited_named:
      "Bei „{id}“ lässt „circumstances“ den wirklichen Namen nicht zu, auch nicht mit Einwilligung. Verwenden Sie ein Pseudonym und setzen Sie „naming“ auf „pseudonym“.",
    exploited_recognisable:
      "Bei „{id}“ lässt „circumstances“ nicht zu, dass die Person erkennbar ist. Verwenden Sie ein anderes Bild; kann niemand sie hier erkennen, setzen Sie „identifiable“ auf false.",
    named_unwished:
      "Es ist nicht festgehalten, dass „{id}“ beim Namen genannt werden möchte. Verwenden Sie ein Pseudonym; wurde der Wunsch geäußert, setzen Sie „wishesToBeNamed“ auf true.",
    recognisable_unwished:
      "Es ist nicht festgehalten, dass „{id}“ erkennbar sein möchte. Verwenden Sie ein anderes Bild; wurde der Wunsch geäußert, setzen Sie „wishesToBeIdentifiable“ auf true.",
    depicted_person_missing:
      "Hier ist ein wirklicher Mensch zu sehen. Tragen Sie seine Kennung bei „person“ ein, damit Einwilligung und Prüfung auch dafür gelten.",
    recognisable_unstated:
      "Hier ist ein wirklicher Mensch zu sehen. Geben Sie bei „identifiable“ an, ob er zu erkennen ist.",
    surname_in_text:
      "„{found}“ sieht nach einem vollständigen Namen aus. Lassen Sie den Nachnamen weg, damit niemand das Kind ausfindig machen kann.",
    school_in_text:
      "„{found}“ sieht nach dem Namen einer Schule aus. Lassen Sie ihn weg, damit niemand das Kind ausfindig machen kann.",
    address_in_text: "„{found}“ sieht nach einer Adresse aus. Lassen Sie sie weg und nennen Sie höchstens eine Region.",
    birth_date_in_text:
      "„{found}“ sieht nach einem Geburtsdatum aus. Lassen Sie es weg und geben Sie das Alter in ganzen Jahren an.",

    content_warning_missing:
      "Diese Seite handelt von etwas, das belasten kann. Schreiben Sie eine Warnung in „contentWarning“.",
    help_missing:
      "Diese Seite handelt von etwas, das belasten kann. Fügen Sie einen Block vom Typ „help“ hinzu, der sagt, an wen man sich wenden kann.",
    help_report_missing:
      "Keine der Hilfsstellen nimmt Meldungen über Missbrauch entgegen. Fügen Sie eine hinzu, deren „role“ den Wert „report“ hat.",
    sensitive_topic_unstated:
      "„{found}“ deutet auf sexuelle Ausbeutung hin. Handelt die Seite davon, ergänzen Sie „sexual-exploitation“ in „sensitiveTopics“.",
    help_emergency_first: "In Gefahr wird zuerst die Notrufnummer gesucht. Stellen Sie sie an den Anfang der Liste.",
    help_line_unreachable: "„{name}“ hat weder Telefonnummer noch Webadresse. Ergänzen Sie „phone“ oder „url“.",
    help_line_unchecked:
      "Es ist nicht festgehalten, dass „{name}“ noch erreichbar ist. Überzeugen Sie sich davon und tragen Sie den Tag bei „verifiedOn“ ein.",
    help_line_outdated:
      "„{name}“ wurde zuletzt am {date} geprüft, vor mehr als 12 Monaten. Überzeugen Sie sich, dass die Stelle erreichbar ist, und tragen Sie den Tag bei „verifiedOn“ ein.",

    statistic_source_missing: "Zu dieser Zahl fehlt die Quelle. Ergänzen Sie „source“, damit man sie nachlesen kann.",
    statistic_date_missing: "Zur Quelle dieser Zahl fehlt das Datum. Ergänzen Sie „date“: Eine Jahreszahl genügt.",
    image_alt_missing:
      "Beschreiben Sie in „alt“, was das Bild zeigt, für Menschen, die es nicht sehen. Ist es nur Schmuck, setzen Sie „decorative“ auf true.",
    image_position:
      "Die Datei „{src}“ verrät, wo das Bild aufgenommen wurde ({found}). Exportieren Sie sie neu aus einem Fotoprogramm, ohne den Ort.",
    image_not_found: "Die Datei „{src}“ gibt es nicht. Berichtigen Sie die Adresse oder fügen Sie die Datei hinzu.",
    image_unreadable:
      "Die Datei „{src}“ lässt sich nicht lesen ({reason}). Speichern Sie das Bild neu oder wählen Sie ein anderes.",
    image_size_differs:
      "Die Datei „{src}“ ist {width} Pixel breit und {height} Pixel hoch. Tragen Sie das bei „width“ und „height“ ein.",
    video_captions_missing:
      "Dem Film fehlen Untertitel für Menschen, die ihn nicht hören. Ergänzen Sie sie in „captions“ (WebVTT).",
    document_size_missing:
      "Sagen Sie den Leserinnen und Lesern, was sie herunterladen würden. Ergänzen Sie „format“, zum Beispiel PDF, und „bytes“.",

    term_avoid:
      "„{found}“ verletzt die Menschen, von denen die Rede ist, oder verhüllt, was ihnen angetan wurde. Schreiben Sie „{replacement}“ oder geben Sie unter „allow“ einen Grund an.",
    term_avoid_unconfirmed:
      "„{found}“ kann die Menschen verletzen, von denen die Rede ist, oder verhüllen, was ihnen angetan wurde. Besser ist „{replacement}“.",
    term_attention: "„{found}“ passt nicht überall. Prüfen Sie, ob „{replacement}“ genauer ist.",
    allow_unused:
      "„{term}“ steht unter „allow“, kommt aber dort, wo es erlaubt ist, nicht vor. Entfernen Sie den Eintrag.",
    translation_missing:
      "Das fehlt in: {locales}. Solange die Übersetzung fehlt, sehen Leserinnen und Leser eine andere Sprache.",
    text_damaged: "„{found}“ zeigt, dass dieser Text beschädigt ist: {kind}. Schreiben Sie diese Stelle neu.",
    reading_level: "Leseniveau ({locale}): {level}. {formula}: {score}.",
  },
  unnamed: {
    not_among: "Dieser Wert ist hier nicht möglich. Wählen Sie einen dieser Werte: {allowed}.",
    petition_unknown:
      "Es gibt keine Petition mit der Kennung „{id}“. Berichtigen Sie die Kennung oder prüfen Sie das Dokument der Petition zusammen mit diesem.",
    donation_unknown:
      "Es gibt keinen Spendenaufruf mit der Kennung „{id}“. Berichtigen Sie die Kennung oder prüfen Sie das Dokument des Aufrufs zusammen mit diesem.",
    office_unknown:
      "Es gibt keine Organisation mit der Kennung „{id}“. Berichtigen Sie die Kennung oder prüfen Sie das Dokument der Organisation zusammen mit diesem.",
    term_avoid:
      "„{found}“ verletzt die Menschen, von denen die Rede ist, oder verhüllt, was ihnen angetan wurde. Suchen Sie ein anderes Wort oder geben Sie unter „allow“ einen Grund an.",
    term_avoid_unconfirmed:
      "„{found}“ kann die Menschen verletzen, von denen die Rede ist, oder verhüllen, was ihnen angetan wurde. Ein anderes Wort ist besser.",
    term_attention: "„{found}“ passt nicht überall. Prüfen Sie, ob es hier das richtige Wort ist.",
  },
  formats: {
    readable: "Schreiben Sie etwas, das sich lesen lässt.",
    slug: "Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.",
    address: "Geben Sie eine https-Adresse an oder einen Pfad, der mit / beginnt.",
    link: "Geben Sie eine https-Adresse an, einen Pfad, der mit / beginnt, oder # und die Kennung eines Blocks.",
    site: "Geben Sie die https-Adresse einer Website an, zum Beispiel https://www.example.org.",
    name: "Geben Sie einen einzigen Vornamen oder ein Pseudonym an: Ein Nachname wird nicht veröffentlicht.",
    language: "Geben Sie den Code einer Sprache an (BCP 47), zum Beispiel en oder tl.",
    country: "Geben Sie die zwei Großbuchstaben eines Landes an (ISO 3166-1), etwa NL.",
    youtube: "Geben Sie die elf Zeichen an, die in der Adresse des Films auf watch?v= folgen.",
    vimeo: "Geben Sie die Ziffern am Ende der Adresse des Films an.",
    sourceDate: "Geben Sie ein Jahr, einen Monat oder einen Tag an: 2013, 2013-11 oder 2013-11-04.",
    fieldName:
      "Verwenden Sie Buchstaben und Ziffern, beginnend mit einem Buchstaben, und keinen Namen, den das Formular selbst verwendet.",
    iban: "Das ist keine IBAN.",
    bic: "Ein BIC hat 8 oder 11 Großbuchstaben und Ziffern (ISO 9362).",
    publicKey: "Geben Sie einen öffentlichen X25519-Schlüssel als 43 Zeichen in base64url an.",
    oneLine: "Schreiben Sie das in eine einzige Zeile.",
    date: "Geben Sie einen Tag als Jahr, Monat, Tag an: 2026-11-04.",
    instant: "Geben Sie Datum, Uhrzeit und Abstand zu UTC an: 2026-11-04T08:00:00+01:00.",
    email: "Geben Sie eine E-Mail-Adresse an, zum Beispiel info@example.org.",
  },
  types: {
    string: "ein Text",
    number: "eine Zahl",
    integer: "eine ganze Zahl",
    boolean: "true oder false",
    object: "eine Gruppe von Feldern",
    array: "eine Liste",
    null: "nichts",
  },
  damage: {
    "replacement-character": "Einige Zeichen sind verloren gegangen",
    mojibake: "Der Text wurde in einer anderen Kodierung als UTF-8 gespeichert",
    "direction-override": "Unsichtbare Zeichen kehren die Schreibrichtung um",
    invisible: "Der Text enthält unsichtbare Zeichen",
  },
  levels: { easy: "leicht", medium: "mittel", hard: "schwer" },
};
