import type { FindingMessages } from "./types.js";

export const it: FindingMessages = {
  locale: "it",
  dir: "ltr",
  severity: { error: "errore", warning: "avviso", info: "nota" },
  findings: {
    kind_unknown: "Non è chiaro di che documento si tratti. Indicare in «kind» uno di questi valori: {allowed}.",
    version_unknown:
      "Il documento indica la versione {version}; questo toolkit legge le versioni fino alla {newest}. Correggere «version» oppure aggiornare il toolkit.",
    missing: "Questa indicazione manca. Va aggiunta.",
    unknown_key: "Qui non esiste un campo «{key}». Correggerne il nome oppure eliminarlo.",
    wrong_type: "Qui ci vuole {expected}, ma si trova {found}.",
    not_among: "«{found}» qui non è possibile. Scegliere uno di questi valori: {allowed}.",
    too_short: "Troppo breve. Il minimo è {limit} (caratteri, o voci di un elenco).",
    too_long: "Troppo lungo. Il massimo è {limit} (caratteri, o voci di un elenco).",
    too_small: "Questo numero è troppo piccolo: il valore minimo è {limit}.",
    too_large: "Questo numero è troppo grande: il valore massimo è {limit}.",

    headline_count: "Una pagina ha esattamente un blocco di tipo «headline». Numero trovato qui: {count}.",
    id_repeated: "Una voce precedente ha già l’identificativo «{id}». Assegnarne un altro a questa.",
    id_reserved: "L’identificativo «{id}» è usato dalla pagina stessa. Assegnarne un altro a questo blocco.",
    heading_order:
      "Un titolo di livello 3 appartiene a una sezione che lo precede, e qui non ce n’è. Impostare «level» su 2.",
    withdrawn_before_published:
      "La pagina verrebbe ritirata prima di essere pubblicata. Correggere «publishedAt» o «withdrawnAt».",
    closes_before_opens: "La fine verrebbe prima dell’inizio. Correggere «opensAt» o «closesAt».",
    deleted_before_closed:
      "I dati personali verrebbero cancellati mentre si può ancora firmare. Scegliere per «deleteAt» un giorno successivo a «closesAt».",
    email_field_missing:
      "Una petizione chiede un indirizzo e-mail. Aggiungere un campo di tipo «email» e impostare il suo «required» su true.",
    repeated: "Una voce precedente ha già «{value}» come «{key}». Modificare o eliminare una delle due.",
    iban_invalid: "Questo IBAN non è valido: un carattere è errato o manca. Confrontarlo con un documento della banca.",
    minimum_over_maximum: "La donazione minima supera la massima. Correggere «minimum» o «maximum».",
    suggestion_outside_limits:
      "Questa donazione è inferiore a «minimum» o superiore a «maximum». Scegliere un altro importo oppure spostare il limite.",
    transfer_needs_euro:
      "Un bonifico con codice QR è possibile solo in euro. Impostare «currency» su «EUR» oppure togliere «transfer» da «methods».",

    petition_unknown: "Non esiste una petizione con l’identificativo «{id}». Identificativi noti: {known}.",
    donation_unknown: "Non esiste una raccolta fondi con l’identificativo «{id}». Identificativi noti: {known}.",
    office_unknown: "Non esiste un’organizzazione con l’identificativo «{id}». Identificativi noti: {known}.",
    person_unknown:
      "In «people» nessuna persona ha l’identificativo «{id}». Correggere l’identificativo oppure aggiungere lì la persona.",
    anchor_unknown:
      "Il link «{href}» non porta a nessun blocco di questa pagina. Correggerlo oppure assegnare al blocco questo identificativo.",
    text_link_invalid:
      "Il link a «{href}» compare come semplice testo. Indicare un indirizzo https, un percorso che inizia con /, oppure # e l’identificativo di un blocco.",
    person_unused:
      "Nulla in questa pagina parla di «{id}». Eliminare la voce se non serve più: così si conservano meno dati su una persona.",
    language_missing_there:
      "«{id}» non esiste in: {locales}. Aggiungere lì la traduzione oppure togliere qui la lingua.",

    consent_missing:
      "Non risulta alcun consenso di «{id}». Senza consenso non si pubblica nulla su una persona: aggiungere «consent» oppure togliere la persona dalla pagina.",
    consent_child_missing:
      "«{id}» è minorenne, oppure manca l’età: serve anche il consenso della bambina o del bambino. Chiederlo, poi aggiungere «child» a «givenBy».",
    consent_guardian_missing:
      "«{id}» è minorenne, oppure manca l’età: serve anche il consenso di un genitore o tutore. Chiederlo, poi aggiungere «guardian» a «givenBy».",
    consent_adult_missing:
      "«{id}» è una persona adulta e dà il consenso di persona. Chiederlo, poi aggiungere «adult» a «givenBy».",
    consent_purpose_missing:
      "«{id}» non ha dato il consenso alla finalità «{purpose}». Per una pagina serve «campaign», e se chiede donazioni anche «fundraising».",
    consent_channel_missing:
      "«{id}» non ha dato il consenso al canale «{channel}». Per una pagina serve «website», e per l’immagine dei link condivisi anche «social-media».",
    consent_in_future: "Il consenso di «{id}» porta la data {date}, che è ancora futura. Correggere la data.",
    consent_expired:
      "Il consenso di «{id}» è scaduto in data {date}. Chiederlo di nuovo oppure togliere la persona dalla pagina.",
    consent_withdrawn: "«{id}» ha revocato il consenso in data {date}. Togliere la persona dalla pagina.",
    consent_ends_soon:
      "Il consenso di «{id}» scade in data {date}. Da quel giorno la pagina non viene più mostrata: chiederlo di nuovo oppure togliere la persona.",
    risk_review_missing:
      "Non risulta alcuna valutazione del danno che la pubblicazione potrebbe causare a «{id}». Farla eseguire e compilare «riskReview».",
    risk_review_missing_displaced:
      "Per «{id}», «circumstances» richiede di valutare se la pubblicazione possa mettere in pericolo la persona o la famiglia. Farlo valutare e compilare «riskReview».",
    risk_review_in_future: "La valutazione su «{id}» porta la data {date}, che è ancora futura. Correggere la data.",
    risk_review_refused: "Secondo la valutazione, su «{id}» non va pubblicato nulla. Togliere la persona dalla pagina.",
    exploited_named:
      "Per «{id}», «circumstances» esclude il nome vero, anche con il consenso. Usare uno pseudonimo e impostare «naming» su «pseudonym».",
    exploited_recognisable:
      "Per «{id}», «circumstances» esclude che la persona sia riconoscibile. Usare un’altra immagine; se in questa nessuno può riconoscerla, impostare «identifiable» su false.",
    named_unwished:
      "Non risulta che «{id}» desideri comparire con il proprio nome. Usare uno pseudonimo; se il desiderio è stato espresso, impostare «wishesToBeNamed» su true.",
    recognisable_unwished:
      "Non risulta che «{id}» desideri essere riconoscibile. Usare un’altra immagine; se il desiderio è stato espresso, impostare «wishesToBeIdentifiable» su true.",
    depicted_person_missing:
      "Qui si vede una persona reale. Indicarne l’identificativo in «person», così che consenso e valutazione siano verificati anche per questo.",
    recognisable_unstated: "Qui si vede una persona reale. Indicare in «identifiable» se è riconoscibile.",
    surname_in_text:
      "«{found}» sembra un nome completo. Omettere il cognome, così che nessuno possa rintracciare la persona minorenne.",
    school_in_text:
      "«{found}» sembra il nome di una scuola. Ometterlo, così che nessuno possa rintracciare la persona minorenne.",
    address_in_text: "«{found}» sembra un indirizzo. Ometterlo e nominare al massimo una regione.",
    birth_date_in_text: "«{found}» sembra una data di nascita. Ometterla e indicare l’età in anni compiuti.",

    content_warning_missing:
      "Questa pagina tratta un tema che può turbare chi legge. Scrivere un avviso in «contentWarning».",
    help_missing:
      "Questa pagina tratta un tema che può turbare chi legge. Aggiungere un blocco di tipo «help» che dica a chi rivolgersi.",
    help_report_missing:
      "Nessuna delle linee di aiuto riceve segnalazioni di abusi. Aggiungerne una il cui «role» sia «report».",
    sensitive_topic_unstated:
      "«{found}» fa pensare allo sfruttamento sessuale. Se la pagina ne parla, aggiungere «sexual-exploitation» a «sensitiveTopics».",
    help_emergency_first: "In caso di pericolo si cerca prima il numero di emergenza. Metterlo all’inizio dell’elenco.",
    help_line_unreachable: "«{name}» non ha né numero di telefono né indirizzo web. Aggiungere «phone» o «url».",
    help_line_unchecked: "Non risulta che «{name}» risponda ancora. Accertarsene e inserire il giorno in «verifiedOn».",
    help_line_outdated:
      "L’ultima verifica di «{name}» risale al {date}, più di 12 mesi fa. Accertarsi che la linea risponda e inserire il giorno in «verifiedOn».",

    statistic_source_missing: "Questo dato non ha una fonte. Aggiungere «source», così che si possa verificare.",
    statistic_date_missing: "La fonte di questo dato non ha una data. Aggiungere «date»: basta l’anno.",
    image_alt_missing:
      "Descrivere in «alt» che cosa mostra l’immagine, per chi non la vede. Se serve solo da decorazione, impostare «decorative» su true.",
    image_position:
      "Il file «{src}» rivela dove è stata scattata l’immagine ({found}). Esportarlo di nuovo da un programma di fotografia, senza la posizione.",
    image_not_found: "Il file «{src}» non esiste. Correggere l’indirizzo oppure aggiungere il file.",
    image_unreadable:
      "Il file «{src}» non si può leggere ({reason}). Salvare di nuovo l’immagine oppure sceglierne un’altra.",
    image_size_differs:
      "Il file «{src}» è largo {width} pixel e alto {height}. Inserire questi valori in «width» e «height».",
    video_captions_missing: "Il filmato non ha sottotitoli per chi non lo sente. Aggiungerli in «captions» (WebVTT).",
    document_size_missing: "Indicare che cosa si scaricherebbe. Aggiungere «format», per esempio PDF, e «bytes».",

    term_avoid:
      "«{found}» ferisce le persone di cui si parla, o nasconde ciò che hanno subito. Scrivere «{replacement}» oppure indicare un motivo in «allow».",
    term_avoid_unconfirmed:
      "«{found}» può ferire le persone di cui si parla, o nascondere ciò che hanno subito. Meglio «{replacement}».",
    term_attention: "«{found}» non è adatto ovunque. Valutare se «{replacement}» sia più preciso.",
    allow_unused: "«{term}» figura in «allow», ma non compare dove è ammesso. Eliminare la voce.",
    translation_missing: "Manca in: {locales}. Finché manca la traduzione, chi legge vede un’altra lingua.",
    text_damaged: "«{found}» indica che il testo è danneggiato: {kind}. Riscrivere questo passaggio.",
    reading_level: "Livello di lettura ({locale}): {level}. {formula}: {score}.",
  },
  unnamed: {
    not_among: "Questo valore qui non è possibile. Scegliere uno di questi: {allowed}.",
    petition_unknown:
      "Non esiste una petizione con l’identificativo «{id}». Correggere l’identificativo oppure controllare il documento della petizione insieme a questo.",
    donation_unknown:
      "Non esiste una raccolta fondi con l’identificativo «{id}». Correggere l’identificativo oppure controllare il documento della raccolta insieme a questo.",
    office_unknown:
      "Non esiste un’organizzazione con l’identificativo «{id}». Correggere l’identificativo oppure controllare il documento dell’organizzazione insieme a questo.",
    term_avoid:
      "«{found}» ferisce le persone di cui si parla, o nasconde ciò che hanno subito. Cercare un’altra parola oppure indicare un motivo in «allow».",
    term_avoid_unconfirmed:
      "«{found}» può ferire le persone di cui si parla, o nascondere ciò che hanno subito. Meglio un’altra parola.",
    term_attention: "«{found}» non è adatto ovunque. Valutare se qui sia la parola giusta.",
  },
  formats: {
    readable: "Scrivere qualcosa che si possa leggere.",
    slug: "Usare lettere minuscole, cifre e trattini.",
    address: "Indicare un indirizzo https oppure un percorso che inizia con /.",
    link: "Indicare un indirizzo https, un percorso che inizia con /, oppure # e l’identificativo di un blocco.",
    site: "Indicare l’indirizzo https di un sito, per esempio https://www.example.org.",
    name: "Indicare un solo nome o uno pseudonimo: il cognome non si pubblica.",
    language: "Indicare il codice di una lingua (BCP 47), per esempio en o tl.",
    country: "Indicare le due lettere maiuscole di un Paese (ISO 3166-1), ad esempio NL.",
    youtube: "Indicare gli undici caratteri che nell’indirizzo del filmato seguono watch?v=.",
    vimeo: "Indicare le cifre alla fine dell’indirizzo del filmato.",
    sourceDate: "Indicare un anno, un mese o un giorno: 2013, 2013-11 o 2013-11-04.",
    fieldName: "Usare lettere e cifre, iniziando con una lettera, e nessun nome usato dal modulo stesso.",
    iban: "Questo non è un IBAN.",
    bic: "Un BIC ha 8 o 11 lettere maiuscole e cifre (ISO 9362).",
    publicKey: "Indicare una chiave pubblica X25519 come 43 caratteri base64url.",
    oneLine: "Scrivere tutto su una sola riga.",
    date: "Indicare un giorno come anno, mese, giorno: 2026-11-04.",
    instant: "Indicare data, ora e differenza da UTC: 2026-11-04T08:00:00+01:00.",
    email: "Indicare un indirizzo e-mail, per esempio info@example.org.",
  },
  types: {
    string: "un testo",
    number: "un numero",
    integer: "un numero intero",
    boolean: "true o false",
    object: "un gruppo di campi",
    array: "un elenco",
    null: "un campo vuoto",
  },
  damage: {
    "replacement-character": "alcuni caratteri sono andati persi",
    mojibake: "il testo è stato salvato in una codifica diversa da UTF-8",
    "direction-override": "caratteri invisibili invertono la direzione della scrittura",
    invisible: "il testo contiene caratteri invisibili",
  },
  levels: { easy: "facile", medium: "medio", hard: "difficile" },
};
