import type { UiMessages } from "./types.js";

export const fr: UiMessages = {
  locale: "fr",
  dir: "ltr",
  optional: "(facultatif)",
  choose: "Choisissez dans la liste",
  errorSummary: "Il y a un problème",
  errorPrefix: "Erreur :",
  fields: {
    "given-name": { label: "Prénom", required: "Indiquez votre prénom" },
    "family-name": { label: "Nom de famille", required: "Indiquez votre nom de famille" },
    email: { label: "Adresse e-mail", required: "Indiquez votre adresse e-mail" },
    country: { label: "Pays", required: "Choisissez votre pays" },
    "postal-code": { label: "Code postal", required: "Indiquez votre code postal" },
  },
  close: "Fermer",
  characters: {
    limit: {
      one: "Vous pouvez saisir {max} caractère au maximum",
      many: "Vous pouvez saisir {max} caractères au maximum",
      other: "Vous pouvez saisir {max} caractères au maximum",
    },
    left: {
      one: "Il vous reste {left} caractère",
      many: "Il vous reste {left} caractères",
      other: "Il vous reste {left} caractères",
    },
    over: {
      one: "Il y a {over} caractère en trop",
      many: "Il y a {over} caractères en trop",
      other: "Il y a {over} caractères en trop",
    },
  },
  date: { day: "Jour", month: "Mois", year: "Année" },
  steps: { position: "Étape {step} sur {total} : {name}", done: "(étape terminée)" },
  issues: {
    required: "Remplissez le champ « {label} »",
    not_text: "Le champ « {label} » doit contenir du texte",
    too_long: {
      one: "Le champ « {label} » ne doit pas dépasser {max} caractère",
      other: "Le champ « {label} » ne doit pas dépasser {max} caractères",
    },
    invalid_characters: "Le champ « {label} » contient un caractère qui ne peut pas figurer dans un nom",
    invalid_email: "Indiquez une adresse e-mail sous la forme nom@example.org",
    invalid_country: "Choisissez un pays dans la liste",
    invalid_postcode: "Indiquez un code postal composé de lettres et de chiffres",
    invalid_postcode_example: "Indiquez un code postal de votre pays, par exemple {example}",
    unknown_field: "Ce formulaire ne comporte pas de champ « {label} »",
    invalid_choice: "Choisissez l’une des réponses proposées pour « {label} »",
    amount_required: "Choisissez ou saisissez un montant",
    amount_invalid: "Saisissez le montant en chiffres, par exemple 25 ou 12,50",
    amount_ambiguous:
      "Ce montant peut se lire de deux façons. Saisissez-le sans séparateur de milliers, par exemple 1234,50",
    amount_too_small: "Le montant doit être d’au moins {minimum}",
    amount_too_large: "Le montant ne doit pas dépasser {maximum}",
  },
  failures: {
    network:
      "Notre serveur est injoignable pour le moment. Votre saisie est conservée : vérifiez votre connexion et réessayez",
    server: "Un problème est survenu de notre côté. Votre saisie est conservée : réessayez dans un instant",
    limited: "Il y a eu trop de tentatives en peu de temps. Attendez une minute et réessayez",
    closed: "Cette action est terminée. Il n’est plus possible d’y participer",
    conflict: "Ce formulaire a déjà été envoyé avec d’autres réponses. Rechargez la page pour en envoyer un nouveau",
  },
};
