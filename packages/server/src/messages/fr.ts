import type { ServerMessages } from "./types.js";

export const fr: ServerMessages = {
  mail: {
    confirm: {
      subject: "Confirmez votre signature : {title}",
      intro: "Merci d’avoir signé « {title} ». Votre signature comptera dès que vous l’aurez confirmée.",
      action: "Confirmer ma signature",
      note: "Le lien fonctionne pendant 14 jours.",
    },
    reminder: {
      subject: "Votre signature vous attend encore : {title}",
      intro:
        "Il y a quelques jours, vous avez signé « {title} ». Votre signature comptera dès que vous l’aurez confirmée.",
      action: "Confirmer ma signature",
      note: "C’est le seul rappel. Sans confirmation, ce que vous avez saisi est supprimé.",
    },
    "repeat-pending": {
      subject: "Votre signature reste à confirmer : {title}",
      intro:
        "Vous avez déjà signé « {title} », mais la signature n’est pas encore confirmée. Une seule confirmation suffit.",
      action: "Confirmer ma signature",
      note: "Le lien fonctionne pendant 14 jours.",
    },
    "repeat-confirmed": {
      subject: "Vous avez déjà signé : {title}",
      intro:
        "Votre signature pour « {title} » est confirmée et compte. Vous n’avez plus rien à faire ; chaque personne compte une fois.",
      action: "Voir la pétition",
      note: "D’autres peuvent encore signer : faites passer la pétition.",
    },
    "not-counted": {
      subject: "Cette signature n’a pas pu être comptée : {title}",
      intro:
        "Quelqu’un a signé « {title} » avec cette adresse, qui a déjà servi pour cette pétition. Deux personnes qui vivent ensemble peuvent partager une adresse si elles indiquent le même code postal ; toute autre signature n’est pas comptée.",
      action: "Voir la pétition",
      note: "Pour signer vous-même, utilisez une adresse qui vous est propre.",
    },
    privacy: {
      subject: "Ce que nous conservons à votre sujet, et comment le modifier",
      intro:
        "Quelqu’un, sans doute vous, a demandé ce que nous conservons pour cette adresse. Le lien montre vos signatures : vous pouvez les retirer, revenir sur un accord, demander une copie ou tout faire effacer.",
      action: "Voir ce qui est conservé à mon sujet",
      note: "Le lien fonctionne pendant 24 heures. Gardez-le pour vous : quiconque le possède peut faire tout cela.",
    },
    footer:
      "{office} vous envoie ce message parce que quelqu’un a saisi cette adresse pour la pétition « {title} ». Si ce n’était pas vous, ne faites rien : rien n’est compté sans vous.",
  },
  confirm: {
    title: "Confirmez votre signature",
    intro: "Appuyez sur le bouton, et votre signature pour « {title} » comptera.",
    action: "Confirmer ma signature",
    doneTitle: "Votre signature compte",
    done: "Merci. Votre signature pour « {title} » est confirmée.",
  },
  privacy: {
    askTitle: "Vos données",
    askIntro:
      "Saisissez l’adresse avec laquelle vous avez signé. Si elle a servi à signer, nous y envoyons un lien. Il montre ce que nous conservons à votre sujet et permet de retirer votre signature, de demander une copie ou de tout faire effacer.",
    askAction: "M’envoyer le lien",
    askedTitle: "Consultez votre messagerie",
    asked: "Si cette adresse a servi à signer, un message est en route. Son lien fonctionne pendant 24 heures.",
    title: "Ce que nous conservons à votre sujet",
    intro:
      "Ces signatures ont été faites avec votre adresse. Le nom et l’adresse eux-mêmes sont scellés : seul le bureau peut les lire.",
    nothing: "Rien n’est conservé pour cette adresse.",
    signed: "Signé le {date}.",
    confirmed: "Confirmé le {date}.",
    pending: "Pas encore confirmée : elle ne compte pas.",
    consent: "« {text} » (version {version} du texte) : {answer}",
    yes: "oui",
    no: "non",
    takenBack: "retiré le {date}",
    withdraw: "Retirer cette signature",
    withdrawConsent: "Retirer cet accord",
    officeTitle: "Demander au bureau",
    office: "Le bureau peut lire ce que vous avez saisi. Il vous répond par e-mail dans un délai d’un mois.",
    access: "Demander l’accès",
    export: "Demander une copie",
    eraseTitle: "Tout effacer",
    erase:
      "Toutes les signatures de votre adresse sont effacées aussitôt et ne comptent plus. C’est définitif ; vous pouvez signer de nouveau.",
    eraseAction: "Tout effacer",
    done: {
      withdraw: "La signature est retirée et effacée.",
      consent: "L’accord est retiré.",
      access: "Le bureau a reçu votre demande d’accès et répond dans un délai d’un mois.",
      export: "Le bureau a reçu votre demande de copie et répond dans un délai d’un mois.",
      erase: "Tout ce qui était conservé pour votre adresse est effacé.",
    },
    unsubscribe: {
      title: "Plus de messages",
      intro:
        "Appuyez sur le bouton, et vous ne recevrez plus de messages au sujet de « {title} ». Une signature pas encore confirmée est effacée. Une signature confirmée compte toujours, et tous les autres accords sont retirés.",
      action: "Plus de messages",
      done: "C’est fait. Vous ne recevrez plus de messages au sujet de « {title} ».",
    },
  },
  back: "Retour à la campagne",
  errorTitle: "Erreur : {title}",
  sendAsNew:
    "Vos premières réponses ont été conservées. Appuyez encore une fois sur le bouton, et les réponses ci-dessous partiront comme un nouvel envoi.",
  problems: {
    malformed: {
      title: "La demande est illisible",
      detail:
        "Ce qui nous est parvenu était vide ou endommagé. Revenez en arrière, rechargez la page et envoyez-la de nouveau.",
    },
    keyMissing: {
      title: "L’en-tête Idempotency-Key est absent",
      detail:
        "Envoyez une clé de 1 à 255 caractères, nouvelle pour chaque envoi et identique pour une nouvelle tentative.",
    },
    notFound: {
      title: "Il n’y a rien à cette adresse",
      detail: "Vérifiez que l’adresse est complète. Il se peut aussi que ce ne soit pas encore ouvert.",
    },
    unknownToken: {
      title: "Ce lien est inconnu",
      detail:
        "Ouvrez de nouveau le lien de l’e-mail et assurez-vous qu’il est complet. Si cela ne suffit pas, signez encore une fois : vous en recevrez un nouveau.",
    },
    methodNotAllowed: {
      title: "Cette adresse n’accepte pas une telle demande",
      detail: "L’en-tête Allow indique les méthodes qu’elle accepte.",
    },
    formOnly: {
      title: "Cette adresse reçoit seulement un formulaire",
      detail: "Pour remplir le formulaire, retournez à la campagne.",
    },
    conflict: {
      title: "Ce formulaire a déjà été envoyé avec d’autres réponses",
      detail: "Vos premières réponses ont été conservées. Pour en envoyer de nouvelles, rechargez la page.",
    },
    closed: {
      title: "Cette action est terminée",
      detail: "Il n’est plus possible de participer. Merci d’avoir voulu aider.",
    },
    expiredToken: {
      title: "Ce lien a expiré",
      detail: "Un lien fonctionne pendant 14 jours. Signez encore une fois, et vous en recevrez un nouveau.",
    },
    unknownPrivacyLink: {
      title: "Ce lien n’est pas reconnu",
      detail:
        "Ouvrez de nouveau le lien de l’e-mail et vérifiez qu’il est entier. Si cela ne suffit pas, demandez-en un nouveau.",
    },
    expiredPrivacyLink: {
      title: "Ce lien a expiré",
      detail: "Un lien vers vos données fonctionne pendant 24 heures. Demandez-en un nouveau.",
    },
    tooLarge: {
      title: "C’est trop en une seule fois",
      detail: "Un envoi peut faire 32 ko au maximum. Raccourcissez-le et envoyez-le de nouveau.",
    },
    unsupported: {
      title: "Ce format n’est pas pris en charge",
      detail: "Envoyez application/json ou application/x-www-form-urlencoded.",
    },
    invalid: {
      title: "Certaines réponses sont à revoir",
      detail: "Rien n’a été enregistré. Corrigez ce qui est indiqué et envoyez le formulaire de nouveau.",
    },
    failed: {
      title: "Un problème est survenu de notre côté",
      detail: "Réessayez dans un instant. Si vous avez vu que votre envoi était accepté, il est bien enregistré.",
    },
    unavailable: {
      title: "Rien ne peut être enregistré pour le moment",
      detail: "Votre envoi n’a pas été enregistré. Envoyez-le de nouveau dans un instant.",
    },
  },
};
