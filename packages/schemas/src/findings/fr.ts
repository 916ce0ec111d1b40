import type { FindingMessages } from "./types.js";

export const fr: FindingMessages = {
  locale: "fr",
  dir: "ltr",
  severity: { error: "erreur", warning: "avertissement", info: "remarque" },
  findings: {
    kind_unknown: "La nature de ce document n’est pas indiquée. Donnez à « kind » l’une de ces valeurs : {allowed}.",
    version_unknown:
      "Le document indique la version {version} ; cette boîte à outils lit les versions jusqu’à {newest}. Corrigez « version » ou mettez la boîte à outils à jour.",
    missing: "Cette indication manque. Veuillez la compléter.",
    unknown_key: "Il n’existe pas de champ « {key} » ici. Corrigez son nom ou supprimez-le.",
    wrong_type: "Il faut ici {expected} ; on y trouve {found}.",
    not_among: "« {found} » n’est pas possible ici. Choisissez l’une de ces valeurs : {allowed}.",
    too_short: "C’est trop court. Il faut au moins {limit} (caractères, ou éléments d’une liste).",
    too_long: "C’est trop long. La limite est de {limit} (caractères, ou éléments d’une liste).",
    too_small: "Ce nombre est trop petit : la plus petite valeur est {limit}.",
    too_large: "Ce nombre est trop grand : la plus grande valeur est {limit}.",

    headline_count: "Une page comporte exactement un bloc du type « headline ». Nombre trouvé ici : {count}.",
    id_repeated: "Un élément précédent porte déjà l’identifiant « {id} ». Donnez-en un autre à celui-ci.",
    id_reserved: "La page elle-même utilise l’identifiant « {id} ». Donnez-en un autre à ce bloc.",
    heading_order:
      "Un titre de niveau 3 dépend d’une section qui le précède, et il n’y en a pas. Donnez à « level » la valeur 2.",
    withdrawn_before_published:
      "La page serait retirée avant d’être publiée. Corrigez « publishedAt » ou « withdrawnAt ».",
    closes_before_opens: "La fin précéderait le début. Corrigez « opensAt » ou « closesAt ».",
    deleted_before_closed:
      "Les données personnelles seraient effacées alors qu’il est encore possible de signer. Choisissez pour « deleteAt » un jour postérieur à « closesAt ».",
    email_field_missing:
      "Une pétition demande une adresse e-mail. Ajoutez un champ du type « email » et donnez à son « required » la valeur true.",
    repeated: "Un élément précédent a déjà « {value} » pour « {key} ». Modifiez ou supprimez l’un des deux.",
    iban_invalid:
      "Cet IBAN n’est pas valide : un caractère est faux ou manque. Comparez-le avec un document de la banque.",
    minimum_over_maximum: "Le don le plus petit dépasse le plus grand. Corrigez « minimum » ou « maximum ».",
    suggestion_outside_limits:
      "Ce don est inférieur à « minimum » ou supérieur à « maximum ». Choisissez un autre don ou déplacez la limite.",
    transfer_needs_euro:
      "Un virement avec code QR n’est possible qu’en euros. Donnez à « currency » la valeur « EUR » ou retirez « transfer » de « methods ».",

    petition_unknown: "Il n’existe pas de pétition portant l’identifiant « {id} ». Identifiants connus : {known}.",
    donation_unknown: "Il n’existe pas d’appel aux dons portant l’identifiant « {id} ». Identifiants connus : {known}.",
    office_unknown: "Il n’existe pas d’organisation portant l’identifiant « {id} ». Identifiants connus : {known}.",
    person_unknown:
      "Personne ne porte l’identifiant « {id} » sous « people ». Corrigez l’identifiant ou ajoutez-y la personne.",
    anchor_unknown:
      "Le lien « {href} » ne mène à aucun bloc de cette page. Corrigez-le ou donnez cet identifiant au bloc.",
    text_link_invalid:
      "Le lien vers « {href} » s’affiche comme simple texte. Indiquez une adresse https, un chemin qui commence par /, ou # et l’identifiant d’un bloc.",
    person_unused:
      "Rien sur cette page ne parle de « {id} ». Supprimez la fiche si elle n’est plus utile : on conserve ainsi moins de données sur une personne.",
    language_missing_there: "« {id} » n’existe pas en : {locales}. Ajoutez-y la traduction ou retirez ici la langue.",

    consent_missing:
      "Aucun consentement de « {id} » n’est consigné. Sans lui, rien n’est publié sur une personne : ajoutez « consent » ou retirez la personne de la page.",
    consent_child_missing:
      "« {id} » est un enfant, ou son âge manque : l’enfant doit consentir aussi. Demandez-lui, puis ajoutez « child » à « givenBy ».",
    consent_guardian_missing:
      "« {id} » est un enfant, ou son âge manque : un parent ou tuteur doit consentir aussi. Demandez-lui, puis ajoutez « guardian » à « givenBy ».",
    consent_adult_missing:
      "« {id} » est adulte et consent en son propre nom. Demandez ce consentement, puis ajoutez « adult » à « givenBy ».",
    consent_purpose_missing:
      "« {id} » n’a pas consenti à la finalité « {purpose} ». Il faut « campaign » pour une page, et aussi « fundraising » si elle appelle aux dons.",
    consent_channel_missing:
      "« {id} » n’a pas consenti au canal « {channel} ». Il faut « website » pour une page, et aussi « social-media » pour l’image des liens partagés.",
    consent_in_future: "Le consentement de « {id} » est daté du {date}, un jour encore à venir. Corrigez la date.",
    consent_expired:
      "Le consentement de « {id} » a pris fin le {date}. Redemandez-le ou retirez la personne de la page.",
    consent_withdrawn: "« {id} » a retiré son consentement le {date}. Retirez la personne de la page.",
    consent_ends_soon:
      "Le consentement de « {id} » prend fin le {date}. Dès ce jour, la page ne s’affiche plus : redemandez-le ou retirez la personne.",
    risk_review_missing:
      "Aucun examen n’est consigné sur le tort qu’une publication pourrait causer à « {id} ». Faites-le faire et remplissez « riskReview ».",
    risk_review_missing_displaced:
      "Pour « {id} », « circumstances » exige d’examiner si une publication peut mettre la personne ou sa famille en danger. Faites faire cet examen et remplissez « riskReview ».",
    risk_review_in_future: "L’examen concernant « {id} » est daté du {date}, un jour encore à venir. Corrigez la date.",
    risk_review_refused: "D’après l’examen, rien ne doit être publié sur « {id} ». Retirez la personne de la page.",
    exploited_named:
      "Pour « {id} », « circumstances » exclut le vrai nom, même avec consentement. Utilisez un pseudonyme et donnez à « naming » la valeur « pseudonym ».",
    exploited_recognisable:
      "Pour « {id} », « circumstances » exclut que la personne soit reconnaissable. Utilisez une autre image ; si personne ne peut la reconnaître sur celle-ci, donnez à « identifiable » la valeur false.",
    named_unwished:
      "Aucun souhait de « {id} » de figurer sous son vrai nom n’est consigné. Utilisez un pseudonyme ; si ce souhait a été exprimé, donnez à « wishesToBeNamed » la valeur true.",
    recognisable_unwished:
      "Aucun souhait de « {id} » d’être reconnaissable n’est consigné. Utilisez une autre image ; si ce souhait a été exprimé, donnez à « wishesToBeIdentifiable » la valeur true.",
    depicted_person_missing:
      "On voit ici une personne réelle. Indiquez son identifiant dans « person », afin que consentement et examen soient vérifiés pour cette image aussi.",
    recognisable_unstated:
      "On voit ici une personne réelle. Précisez dans « identifiable » si elle est reconnaissable.",
    surname_in_text:
      "« {found} » ressemble à un nom complet. Omettez le nom de famille, afin que l’enfant reste introuvable.",
    school_in_text: "« {found} » ressemble au nom d’une école. Omettez-le, afin que l’enfant reste introuvable.",
    address_in_text: "« {found} » ressemble à une adresse. Omettez-la et nommez tout au plus une région.",
    birth_date_in_text: "« {found} » ressemble à une date de naissance. Omettez-la et donnez l’âge en années entières.",

    content_warning_missing:
      "Cette page traite d’un sujet qui peut être éprouvant. Rédigez un avertissement dans « contentWarning ».",
    help_missing:
      "Cette page traite d’un sujet qui peut être éprouvant. Ajoutez un bloc du type « help » qui dit à qui s’adresser.",
    help_report_missing:
      "Aucune des lignes d’aide ne reçoit de signalements d’abus. Ajoutez-en une dont « role » a la valeur « report ».",
    sensitive_topic_unstated:
      "« {found} » évoque l’exploitation sexuelle. Si la page en traite, ajoutez « sexual-exploitation » à « sensitiveTopics ».",
    help_emergency_first: "En cas de danger, on cherche d’abord le numéro d’urgence. Placez-le en tête de liste.",
    help_line_unreachable: "« {name} » n’a ni numéro de téléphone ni adresse web. Ajoutez « phone » ou « url ».",
    help_line_unchecked:
      "Rien ne consigne que « {name} » répond encore. Vérifiez-le et inscrivez le jour dans « verifiedOn ».",
    help_line_outdated:
      "« {name} » a été vérifié pour la dernière fois le {date}, il y a plus de 12 mois. Assurez-vous que la ligne répond et inscrivez le jour dans « verifiedOn ».",

    statistic_source_missing: "Ce chiffre n’a pas de source. Ajoutez « source », afin que l’on puisse le vérifier.",
    statistic_date_missing: "La source de ce chiffre n’a pas de date. Ajoutez « date » : l’année suffit.",
    image_alt_missing:
      "Décrivez dans « alt » ce que montre l’image, pour les personnes qui ne la voient pas. Si elle ne fait que décorer, donnez à « decorative » la valeur true.",
    image_position:
      "Le fichier « {src} » révèle où l’image a été prise ({found}). Exportez-le de nouveau depuis un logiciel de photo, sans le lieu.",
    image_not_found: "Le fichier « {src} » n’existe pas. Corrigez l’adresse ou ajoutez le fichier.",
    image_unreadable:
      "Le fichier « {src} » ne peut pas être lu ({reason}). Enregistrez l’image à nouveau ou choisissez-en une autre.",
    image_size_differs:
      "Le fichier « {src} » mesure {width} pixels de large et {height} de haut. Inscrivez ces valeurs dans « width » et « height ».",
    video_captions_missing:
      "Le film n’a pas de sous-titres pour les personnes qui ne l’entendent pas. Ajoutez-les dans « captions » (WebVTT).",
    document_size_missing: "Dites ce que l’on téléchargerait. Ajoutez « format », par exemple PDF, et « bytes ».",

    term_avoid:
      "« {found} » blesse les personnes dont il s’agit, ou masque ce qui leur a été fait. Écrivez « {replacement} » ou indiquez un motif sous « allow ».",
    term_avoid_unconfirmed:
      "« {found} » peut blesser les personnes dont il s’agit, ou masquer ce qui leur a été fait. Mieux vaut « {replacement} ».",
    term_attention: "« {found} » ne convient pas partout. Voyez si « {replacement} » est plus exact.",
    allow_unused: "« {term} » figure sous « allow », mais n’apparaît pas là où il est admis. Supprimez cette entrée.",
    translation_missing: "Cela manque en : {locales}. Tant que la traduction manque, une autre langue s’affiche.",
    text_damaged: "« {found} » montre que ce texte est endommagé : {kind}. Récrivez ce passage.",
    reading_level: "Niveau de lecture ({locale}) : {level}. {formula} : {score}.",
  },
  unnamed: {
    not_among: "Cette valeur n’est pas possible ici. Choisissez l’une de celles-ci : {allowed}.",
    petition_unknown:
      "Il n’existe pas de pétition portant l’identifiant « {id} ». Corrigez l’identifiant ou vérifiez le document de la pétition en même temps que celui-ci.",
    donation_unknown:
      "Il n’existe pas d’appel aux dons portant l’identifiant « {id} ». Corrigez l’identifiant ou vérifiez le document de l’appel en même temps que celui-ci.",
    office_unknown:
      "Il n’existe pas d’organisation portant l’identifiant « {id} ». Corrigez l’identifiant ou vérifiez le document de l’organisation en même temps que celui-ci.",
    term_avoid:
      "« {found} » blesse les personnes dont il s’agit, ou masque ce qui leur a été fait. Cherchez un autre mot ou indiquez un motif sous « allow ».",
    term_avoid_unconfirmed:
      "« {found} » peut blesser les personnes dont il s’agit, ou masquer ce qui leur a été fait. Mieux vaut un autre mot.",
    term_attention: "« {found} » ne convient pas partout. Voyez si c’est le mot juste ici.",
  },
  formats: {
    readable: "Écrivez quelque chose de lisible.",
    slug: "Utilisez des lettres minuscules, des chiffres et des traits d’union.",
    address: "Indiquez une adresse https ou un chemin qui commence par /.",
    link: "Indiquez une adresse https, un chemin qui commence par /, ou # et l’identifiant d’un bloc.",
    site: "Indiquez l’adresse https d’un site, par exemple https://www.example.org.",
    name: "Indiquez un seul prénom ou un pseudonyme : un nom de famille n’est pas publié.",
    language: "Indiquez le code d’une langue (BCP 47), par exemple en ou tl.",
    country: "Indiquez les deux majuscules d’un pays (ISO 3166-1), par exemple NL.",
    youtube: "Indiquez les onze caractères qui suivent watch?v= dans l’adresse du film.",
    vimeo: "Indiquez les chiffres qui terminent l’adresse du film.",
    sourceDate: "Indiquez une année, un mois ou un jour : 2013, 2013-11 ou 2013-11-04.",
    fieldName:
      "Utilisez des lettres et des chiffres, en commençant par une lettre, et aucun nom que le formulaire utilise lui-même.",
    iban: "Ce n’est pas un IBAN.",
    bic: "Un BIC compte 8 ou 11 lettres majuscules et chiffres (ISO 9362).",
    publicKey: "Indiquez une clé publique X25519 sous la forme de 43 caractères base64url.",
    oneLine: "Écrivez cela sur une seule ligne.",
    date: "Indiquez un jour sous la forme année, mois, jour : 2026-11-04.",
    instant: "Indiquez la date, l’heure et l’écart avec UTC : 2026-11-04T08:00:00+01:00.",
    email: "Indiquez une adresse e-mail, par exemple info@example.org.",
  },
  types: {
    string: "un texte",
    number: "un nombre",
    integer: "un nombre entier",
    boolean: "true ou false",
    object: "un groupe de champs",
    array: "une liste",
    null: "un champ vide",
  },
  damage: {
    "replacement-character": "des caractères ont été perdus",
    mojibake: "le texte a été enregistré dans un autre codage que UTF-8",
    "direction-override": "des caractères invisibles inversent le sens de l’écriture",
    invisible: "le texte contient des caractères invisibles",
  },
  levels: { easy: "facile", medium: "moyen", hard: "difficile" },
};
