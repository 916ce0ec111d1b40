import type { UiMessages } from "./types.js";

export const en: UiMessages = {
  locale: "en",
  dir: "ltr",
  optional: "(optional)",
  choose: "Choose from the list",
  errorSummary: "There is a problem",
  errorPrefix: "Error:",
  fields: {
    "given-name": { label: "First name", required: "Enter your first name" },
    "family-name": { label: "Last name", required: "Enter your last name" },
    email: { label: "Email address", required: "Enter your email address" },
    country: { label: "Country", required: "Choose your country" },
    "postal-code": { label: "Postcode", required: "Enter your postcode" },
  },
  issues: {
    required: "Fill in “{label}”",
    not_text: "“{label}” must be text",
    too_long: {
      one: "“{label}” must be {max} character at most",
      other: "“{label}” must be {max} characters at most",
    },
    invalid_characters: "“{label}” contains a character that cannot be part of a name",
    invalid_email: "Enter an email address in the form name@example.org",
    invalid_country: "Choose a country from the list",
    invalid_postcode: "Enter a postcode of letters and digits",
    invalid_postcode_example: "Enter a postcode of your country, such as {example}",
    unknown_field: "This form has no field “{label}”",
    invalid_choice: "Choose one of the answers offered for “{label}”",
    amount_required: "Choose or enter an amount",
    amount_invalid: "Enter the amount in figures, such as 25 or 12.50",
    amount_ambiguous: "This amount can be read in two ways. Enter it without thousands separators, such as 1234.50",
    amount_too_small: "The amount must be {minimum} or more",
    amount_too_large: "The amount must be {maximum} or less",
  },
  failures: {
    network: "We could not reach our server. What you entered is still here: check your connection and try again",
    server: "Something went wrong on our side. What you entered is still here: try again in a moment",
    limited: "There were too many attempts in a short time. Wait a minute and try again",
    closed: "This has closed and takes no more entries",
    conflict: "This form was already sent with other answers. Load the page again to send a new one",
  },
};
