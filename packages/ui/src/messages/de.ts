import type { UiMessages } from "./types.js";

export const de: UiMessages = {
  locale: "de",
  dir: "ltr",
  optional: "(freiwillig)",
  choose: "Bitte auswählen",
  errorSummary: "Es gibt ein Problem",
  errorPrefix: "Fehler:",
  fields: {
    "given-name": { label: "Vorname", required: "Geben Sie Ihren Vornamen ein" },
    "family-name": { label: "Nachname", required: "Geben Sie Ihren Nachnamen ein" },
    email: { label: "E-Mail-Adresse", required: "Geben Sie Ihre E-Mail-Adresse ein" },
    country: { label: "Land", required: "Wählen Sie Ihr Land aus" },
    "postal-code": { label: "Postleitzahl", required: "Geben Sie Ihre Postleitzahl ein" },
  },
  close: "Schließen",
  characters: {
    limit: { one: "Sie können höchstens {max} Zeichen eingeben", other: "Sie können höchstens {max} Zeichen eingeben" },
    left: { one: "Sie haben noch {left} Zeichen übrig", other: "Sie haben noch {left} Zeichen übrig" },
    over: { one: "Es ist {over} Zeichen zu viel", other: "Es sind {over} Zeichen zu viel" },
  },
  date: { day: "Tag", month: "Monat", year: "Jahr" },
  steps: { position: "Schritt {step} von {total}: {name}", done: "(erledigt)" },
  issues: {
    required: "Füllen Sie „{label}“ aus",
    not_text: "„{label}“ muss ein Text sein",
    too_long: { other: "„{label}“ darf höchstens {max} Zeichen lang sein" },
    invalid_characters: "„{label}“ enthält ein Zeichen, das in einem Namen nicht vorkommen kann",
    invalid_email: "Geben Sie eine E-Mail-Adresse in der Form name@example.org ein",
    invalid_country: "Wählen Sie ein Land aus der Liste",
    invalid_postcode: "Geben Sie eine Postleitzahl aus Buchstaben und Ziffern ein",
    invalid_postcode_example: "Geben Sie eine Postleitzahl Ihres Landes ein, zum Beispiel {example}",
    unknown_field: "Dieses Formular hat kein Feld „{label}“",
    invalid_choice: "Wählen Sie bei „{label}“ eine der angebotenen Antworten",
    amount_required: "Wählen Sie einen Betrag oder geben Sie einen ein",
    amount_invalid: "Geben Sie den Betrag in Ziffern ein, zum Beispiel 25 oder 12,50",
    amount_ambiguous:
      "Dieser Betrag lässt sich auf zwei Arten lesen. Geben Sie ihn ohne Tausendertrennzeichen ein, zum Beispiel 1234,50",
    amount_too_small: "Der Betrag muss mindestens {minimum} sein",
    amount_too_large: "Der Betrag darf höchstens {maximum} sein",
  },
  failures: {
    network:
      "Unser Server ist gerade nicht erreichbar. Ihre Eingaben sind noch da: Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal",
    server: "Bei uns ist etwas schiefgegangen. Ihre Eingaben sind noch da: Versuchen Sie es gleich noch einmal",
    limited: "Das waren zu viele Versuche in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es noch einmal",
    closed: "Diese Aktion ist beendet. Eine Teilnahme ist nicht mehr möglich",
    conflict:
      "Dieses Formular wurde schon mit anderen Angaben gesendet. Laden Sie die Seite neu, um ein neues Formular zu senden",
  },
};
