import type { UiMessages } from "./types.js";

export const da: UiMessages = {
  locale: "da",
  dir: "ltr",
  optional: "(valgfrit)",
  choose: "Vælg fra listen",
  errorSummary: "Der er et problem",
  errorPrefix: "Fejl:",
  fields: {
    "given-name": { label: "Fornavn", required: "Skriv dit fornavn" },
    "family-name": { label: "Efternavn", required: "Skriv dit efternavn" },
    email: { label: "E-mailadresse", required: "Skriv din e-mailadresse" },
    country: { label: "Land", required: "Vælg dit land" },
    "postal-code": { label: "Postnummer", required: "Skriv dit postnummer" },
  },
  issues: {
    required: "Udfyld ”{label}”",
    not_text: "”{label}” skal være tekst",
    too_long: { other: "”{label}” må højst være på {max} tegn" },
    invalid_characters: "”{label}” indeholder et tegn, der ikke kan indgå i et navn",
    invalid_email: "Skriv en e-mailadresse på formen navn@example.org",
    invalid_country: "Vælg et land fra listen",
    invalid_postcode: "Skriv et postnummer af bogstaver og tal",
    invalid_postcode_example: "Skriv et postnummer fra dit land, for eksempel {example}",
    unknown_field: "Denne formular har ikke noget felt ”{label}”",
    invalid_choice: "Vælg et af de mulige svar til ”{label}”",
    amount_required: "Vælg eller skriv et beløb",
    amount_invalid: "Skriv beløbet med tal, for eksempel 25 eller 12,50",
    amount_ambiguous: "Beløbet kan læses på to måder. Skriv det uden tusindtalsskilletegn, for eksempel 1234,50",
    amount_too_small: "Beløbet skal være mindst {minimum}",
    amount_too_large: "Beløbet må højst være {maximum}",
  },
  failures: {
    network:
      "Vi kunne ikke få forbindelse til vores server. Det, du har skrevet, er her stadig: tjek din forbindelse, og prøv igen",
    server: "Noget gik galt hos os. Det, du har skrevet, er her stadig: prøv igen om lidt",
    limited: "Der har været for mange forsøg på kort tid. Vent et minut, og prøv igen",
    closed: "Denne aktion er lukket. Det er ikke længere muligt at deltage",
    conflict: "Denne formular er allerede sendt med andre svar. Genindlæs siden for at sende en ny",
  },
};
