import type { FindingMessages } from "./types.js";

export const es: FindingMessages = {
  locale: "es",
  dir: "ltr",
  severity: { error: "error", warning: "advertencia", info: "nota" },
  findings: {
    kind_unknown: "No queda claro qué es este documento. Indique en «kind» uno de estos valores: {allowed}.",
    version_unknown:
      "El documento indica la versión {version}; este kit lee versiones hasta la {newest}. Corrija «version» o actualice el kit.",
    missing: "Falta este dato. Añádalo.",
    unknown_key: "Aquí no existe ningún campo «{key}». Corrija su nombre o elimínelo.",
    wrong_type: "Aquí debe haber {expected}, pero hay {found}.",
    not_among: "«{found}» no es posible aquí. Elija uno de estos valores: {allowed}.",
    too_short: "Es demasiado corto. El mínimo es {limit} (caracteres, o elementos de una lista).",
    too_long: "Es demasiado largo. El máximo es {limit} (caracteres, o elementos de una lista).",
    too_small: "Este número es demasiado pequeño: el valor mínimo es {limit}.",
    too_large: "Este número es demasiado grande: el valor máximo es {limit}.",

    headline_count: "Una página tiene exactamente un bloque de tipo «headline». Número aquí: {count}.",
    id_repeated: "Un elemento anterior ya tiene el identificador «{id}». Dé otro a este.",
    id_reserved: "La propia página usa el identificador «{id}». Dé otro a este bloque.",
    heading_order: "Un título de nivel 3 pertenece a una sección anterior, y aquí no hay ninguna. Ponga «level» en 2.",
    withdrawn_before_published: "La página se retiraría antes de publicarse. Corrija «publishedAt» o «withdrawnAt».",
    closes_before_opens: "El final sería anterior al comienzo. Corrija «opensAt» o «closesAt».",
    deleted_before_closed:
      "Los datos personales se borrarían cuando aún se puede firmar. Elija para «deleteAt» un día posterior a «closesAt».",
    email_field_missing:
      "Una petición pide una dirección de correo electrónico. Añada un campo de tipo «email» y ponga su «required» en true.",
    repeated: "Un elemento anterior ya tiene «{value}» como «{key}». Cambie o elimine uno de los dos.",
    iban_invalid:
      "Este IBAN no es válido: hay un carácter equivocado o falta alguno. Compárelo con un documento del banco.",
    minimum_over_maximum: "El donativo mínimo supera al máximo. Corrija «minimum» o «maximum».",
    suggestion_outside_limits:
      "Este donativo es inferior a «minimum» o superior a «maximum». Elija otro o cambie el límite.",
    transfer_needs_euro:
      "Una transferencia con código QR solo es posible en euros. Ponga «currency» en «EUR» o quite «transfer» de «methods».",

    petition_unknown: "No hay ninguna petición con el identificador «{id}». Se conocen: {known}.",
    donation_unknown: "No hay ninguna campaña de donativos con el identificador «{id}». Se conocen: {known}.",
    office_unknown: "No hay ninguna organización con el identificador «{id}». Se conocen: {known}.",
    person_unknown:
      "En «people» nadie tiene el identificador «{id}». Corrija el identificador o añada allí a la persona.",
    anchor_unknown:
      "El enlace «{href}» no lleva a ningún bloque de esta página. Corríjalo o dé ese identificador al bloque.",
    text_link_invalid:
      "El enlace a «{href}» se muestra como simple texto. Indique una dirección https, una ruta que empiece por /, o # y el identificador de un bloque.",
    person_unused:
      "Nada en esta página trata de «{id}». Elimine la ficha si ya no hace falta: así se guardan menos datos sobre una persona.",
    language_missing_there: "«{id}» no existe en: {locales}. Añada allí la traducción o quite aquí el idioma.",

    consent_missing:
      "No consta ningún consentimiento de «{id}». Sin él no se publica nada sobre una persona: añada «consent» o quite a la persona de la página.",
    consent_child_missing:
      "«{id}» es menor de edad, o falta la edad: también la niña o el niño debe consentir. Pregunte y añada «child» a «givenBy».",
    consent_guardian_missing:
      "«{id}» es menor de edad, o falta la edad: también debe consentir su madre, su padre o quien ejerza la tutela. Pregunte y añada «guardian» a «givenBy».",
    consent_adult_missing:
      "«{id}» es una persona adulta y consiente por sí misma. Pregunte y añada «adult» a «givenBy».",
    consent_purpose_missing:
      "«{id}» no ha consentido la finalidad «{purpose}». Una página necesita «campaign», y si pide donativos también «fundraising».",
    consent_channel_missing:
      "«{id}» no ha consentido el canal «{channel}». Una página necesita «website», y la imagen de los enlaces compartidos también «social-media».",
    consent_in_future: "El consentimiento de «{id}» lleva la fecha {date}, que aún no ha llegado. Corrija la fecha.",
    consent_expired:
      "El consentimiento de «{id}» terminó el {date}. Vuelva a pedirlo o quite a la persona de la página.",
    consent_withdrawn: "«{id}» retiró su consentimiento el {date}. Quite a la persona de la página.",
    consent_ends_soon:
      "El consentimiento de «{id}» termina el {date}. Desde ese día la página deja de mostrarse: vuelva a pedirlo o quite a la persona.",
    risk_review_missing:
      "No consta ninguna evaluación de si publicar puede perjudicar a «{id}». Encárguela y rellene «riskReview».",
    risk_review_missing_displaced:
      "En el caso de «{id}», «circumstances» exige evaluar si publicar puede poner en peligro a la persona o a su familia. Encargue la evaluación y rellene «riskReview».",
    risk_review_in_future: "La evaluación de «{id}» lleva la fecha {date}, que aún no ha llegado. Corrija la fecha.",
    risk_review_refused: "Según la evaluación, no se debe publicar nada sobre «{id}». Quite a la persona de la página.",
    exploited_named:
      "En el caso de «{id}», «circumstances» no permite el nombre verdadero, ni siquiera con consentimiento. Use un seudónimo y ponga «naming» en «pseudonym».",
    exploited_recognisable:
      "En el caso de «{id}», «circumstances» no permite que se reconozca a la persona. Use otra imagen; si en esta nadie puede reconocerla, ponga «identifiable» en false.",
    named_unwished:
      "No consta que «{id}» desee aparecer con su nombre. Use un seudónimo; si lo ha expresado así, ponga «wishesToBeNamed» en true.",
    recognisable_unwished:
      "No consta que «{id}» desee que se le reconozca. Use otra imagen; si lo ha expresado así, ponga «wishesToBeIdentifiable» en true.",
    depicted_person_missing:
      "Aquí se ve a una persona real. Indique su identificador en «person», para que se comprueben también aquí su consentimiento y la evaluación.",
    recognisable_unstated: "Aquí se ve a una persona real. Indique en «identifiable» si se la puede reconocer.",
    surname_in_text:
      "«{found}» parece un nombre completo. Omita el apellido, para que nadie pueda localizar a la niña o al niño.",
    school_in_text:
      "«{found}» parece el nombre de una escuela. Omítalo, para que nadie pueda localizar a la niña o al niño.",
    address_in_text: "«{found}» parece una dirección. Omítala y nombre como mucho una región.",
    birth_date_in_text: "«{found}» parece una fecha de nacimiento. Omítala e indique la edad en años cumplidos.",

    content_warning_missing:
      "Esta página trata de algo que puede resultar duro de leer. Escriba una advertencia en «contentWarning».",
    help_missing:
      "Esta página trata de algo que puede resultar duro de leer. Añada un bloque de tipo «help» que diga a quién acudir.",
    help_report_missing:
      "Ninguna de las líneas de ayuda recibe denuncias de abusos. Añada una cuyo «role» sea «report».",
    sensitive_topic_unstated:
      "«{found}» apunta a la explotación sexual. Si la página trata de ella, añada «sexual-exploitation» a «sensitiveTopics».",
    help_emergency_first:
      "En caso de peligro se busca primero el número de emergencias. Póngalo al principio de la lista.",
    help_line_unreachable: "«{name}» no tiene ni número de teléfono ni dirección web. Añada «phone» o «url».",
    help_line_unchecked: "No consta que «{name}» siga atendiendo. Compruébelo y anote el día en «verifiedOn».",
    help_line_outdated:
      "«{name}» se comprobó por última vez el {date}, hace más de 12 meses. Compruebe que atiende y anote el día en «verifiedOn».",

    statistic_source_missing: "Esta cifra no tiene fuente. Añada «source», para que se pueda comprobar.",
    statistic_date_missing: "La fuente de esta cifra no tiene fecha. Añada «date»: basta con el año.",
    image_alt_missing:
      "Describa en «alt» lo que muestra la imagen, para quienes no la ven. Si solo es decorativa, ponga «decorative» en true.",
    image_position:
      "El archivo «{src}» revela dónde se tomó la imagen ({found}). Expórtelo de nuevo desde un programa de fotografía, sin la ubicación.",
    image_not_found: "No existe el archivo «{src}». Corrija la dirección o añada el archivo.",
    image_unreadable: "No se puede leer el archivo «{src}» ({reason}). Guarde la imagen de nuevo o elija otra.",
    image_size_differs:
      "El archivo «{src}» mide {width} píxeles de ancho y {height} de alto. Anótelo en «width» y «height».",
    video_captions_missing: "El vídeo no tiene subtítulos para quienes no lo oyen. Añádalos en «captions» (WebVTT).",
    document_size_missing: "Indique qué se descargaría. Añada «format», por ejemplo PDF, y «bytes».",

    term_avoid:
      "«{found}» hiere a las personas de las que se habla, o encubre lo que se les hizo. Escriba «{replacement}» o indique un motivo en «allow».",
    term_avoid_unconfirmed:
      "«{found}» puede herir a las personas de las que se habla, o encubrir lo que se les hizo. Es mejor «{replacement}».",
    term_attention: "«{found}» no encaja en todas partes. Valore si «{replacement}» es más exacto.",
    allow_unused: "«{term}» figura en «allow», pero no aparece donde se permite. Elimine la entrada.",
    translation_missing: "Falta en: {locales}. Mientras falte la traducción, se muestra otro idioma.",
    text_damaged: "«{found}» indica que el texto está dañado: {kind}. Vuelva a escribir este pasaje.",
    reading_level: "Nivel de lectura ({locale}): {level}. {formula}: {score}.",
  },
  unnamed: {
    not_among: "Este valor no es posible aquí. Elija uno de estos: {allowed}.",
    petition_unknown:
      "No hay ninguna petición con el identificador «{id}». Corrija el identificador o compruebe el documento de la petición junto con este.",
    donation_unknown:
      "No hay ninguna campaña de donativos con el identificador «{id}». Corrija el identificador o compruebe el documento de la campaña junto con este.",
    office_unknown:
      "No hay ninguna organización con el identificador «{id}». Corrija el identificador o compruebe el documento de la organización junto con este.",
    term_avoid:
      "«{found}» hiere a las personas de las que se habla, o encubre lo que se les hizo. Busque otra palabra o indique un motivo en «allow».",
    term_avoid_unconfirmed:
      "«{found}» puede herir a las personas de las que se habla, o encubrir lo que se les hizo. Es mejor otra palabra.",
    term_attention: "«{found}» no encaja en todas partes. Valore si es aquí la palabra adecuada.",
  },
  formats: {
    readable: "Escriba algo que se pueda leer.",
    slug: "Use letras minúsculas, cifras y guiones.",
    address: "Indique una dirección https o una ruta que empiece por /.",
    link: "Indique una dirección https, una ruta que empiece por /, o # y el identificador de un bloque.",
    site: "Indique la dirección https de un sitio, por ejemplo https://www.example.org.",
    name: "Indique un solo nombre o un seudónimo: el apellido no se publica.",
    language: "Indique el código de un idioma (BCP 47), por ejemplo en o tl.",
    country: "Indique las dos letras mayúsculas de un país (ISO 3166-1), por ejemplo NL.",
    youtube: "Indique los once caracteres que siguen a watch?v= en la dirección del vídeo.",
    vimeo: "Indique las cifras del final de la dirección del vídeo.",
    sourceDate: "Indique un año, un mes o un día: 2013, 2013-11 o 2013-11-04.",
    fieldName: "Use letras y cifras, empezando por una letra, y ningún nombre que use el propio formulario.",
    iban: "Esto no es un IBAN.",
    bic: "Un BIC tiene 8 u 11 letras mayúsculas y cifras (ISO 9362).",
    publicKey: "Indique una clave pública X25519 de 43 caracteres en base64url.",
    oneLine: "Escríbalo en una sola línea.",
    date: "Indique un día como año, mes, día: 2026-11-04.",
    instant: "Indique fecha, hora y diferencia con UTC: 2026-11-04T08:00:00+01:00.",
    email: "Indique una dirección de correo electrónico, por ejemplo info@example.org.",
  },
  types: {
    string: "un texto",
    number: "un número",
    integer: "un número entero",
    boolean: "true o false",
    object: "un grupo de campos",
    array: "una lista",
    null: "un campo vacío",
  },
  damage: {
    "replacement-character": "se perdieron algunos caracteres",
    mojibake: "el texto se guardó en una codificación distinta de UTF-8",
    "direction-override": "hay caracteres invisibles que invierten la dirección de la escritura",
    invisible: "el texto contiene caracteres invisibles",
  },
  levels: { easy: "fácil", medium: "medio", hard: "difícil" },
};
