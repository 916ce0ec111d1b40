import type { UiMessages } from "./types.js";

export const nl: UiMessages = {
  locale: "nl",
  dir: "ltr",
  optional: "(optioneel)",
  choose: "Kies uit de lijst",
  errorSummary: "Er is een probleem",
  errorPrefix: "Fout:",
  fields: {
    "given-name": { label: "Voornaam", required: "Vul je voornaam in" },
    "family-name": { label: "Achternaam", required: "Vul je achternaam in" },
    email: { label: "E-mailadres", required: "Vul je e-mailadres in" },
    country: { label: "Land", required: "Kies je land" },
    "postal-code": { label: "Postcode", required: "Vul je postcode in" },
  },
  close: "Sluiten",
  characters: {
    limit: { one: "Je kunt hoogstens {max} teken invullen", other: "Je kunt hoogstens {max} tekens invullen" },
    left: { one: "Je hebt nog {left} teken over", other: "Je hebt nog {left} tekens over" },
    over: { one: "Je hebt {over} teken te veel", other: "Je hebt {over} tekens te veel" },
  },
  date: { day: "Dag", month: "Maand", year: "Jaar" },
  steps: { position: "Stap {step} van {total}: {name}", done: "(klaar)" },
  issues: {
    required: "Vul ‘{label}’ in",
    not_text: "‘{label}’ moet tekst zijn",
    too_long: {
      one: "‘{label}’ mag niet langer zijn dan {max} teken",
      other: "‘{label}’ mag niet langer zijn dan {max} tekens",
    },
    invalid_characters: "‘{label}’ bevat een teken dat niet in een naam kan voorkomen",
    invalid_email: "Vul een e-mailadres in zoals naam@example.org",
    invalid_country: "Kies een land uit de lijst",
    invalid_postcode: "Vul een postcode in van letters en cijfers",
    invalid_postcode_example: "Vul een postcode van je land in, zoals {example}",
    unknown_field: "Dit formulier heeft geen veld ‘{label}’",
    invalid_choice: "Kies een van de antwoorden bij ‘{label}’",
    amount_required: "Kies een bedrag of vul er een in",
    amount_invalid: "Vul het bedrag in cijfers in, zoals 25 of 12,50",
    amount_ambiguous:
      "Dit bedrag is op twee manieren te lezen. Vul het in zonder scheidingsteken tussen de duizendtallen, zoals 1234,50",
    amount_too_small: "Het bedrag moet {minimum} of meer zijn",
    amount_too_large: "Het bedrag mag niet hoger zijn dan {maximum}",
  },
  failures: {
    network:
      "We konden onze server niet bereiken. Wat je hebt ingevuld, staat er nog: controleer je verbinding en probeer het opnieuw",
    server: "Er ging bij ons iets mis. Wat je hebt ingevuld, staat er nog: probeer het zo meteen opnieuw",
    limited: "Er zijn in korte tijd te veel pogingen gedaan. Wacht een minuut en probeer het opnieuw",
    closed: "Deze actie is gesloten. Meedoen kan niet meer",
    conflict:
      "Dit formulier is al verstuurd met andere antwoorden. Laad de pagina opnieuw om een nieuw formulier te versturen",
  },
};
