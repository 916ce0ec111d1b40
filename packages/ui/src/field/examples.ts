import type { SelectFieldProps } from "./SelectField.js";
import type { TextFieldProps } from "./TextField.js";

/** Named states of a text field. */
export const textFieldExamples = {
  empty: { id: "email", name: "email", label: "Email address", type: "email", autoComplete: "email" },
  optional: { id: "postcode", name: "postcode", label: "Postcode", required: false, width: "short" },
  hinted: {
    id: "amount",
    name: "amount",
    label: "Amount in EUR",
    hint: "From €5 to €10,000",
    inputMode: "decimal",
    width: "short",
  },
  refused: {
    id: "refused",
    name: "email",
    label: "Email address",
    type: "email",
    defaultValue: "ada@",
    error: "Enter an email address in the form name@example.org",
  },
} satisfies Record<string, TextFieldProps>;

const options = [
  { value: "BE", label: "Belgium" },
  { value: "DE", label: "Germany" },
  { value: "NL", label: "Netherlands" },
];

/** Named states of a choice from a list. */
export const selectFieldExamples = {
  empty: { id: "country", name: "country", label: "Country", options },
  chosen: { id: "country", name: "country", label: "Country", options, defaultValue: "NL" },
  refused: { id: "country", name: "country", label: "Country", options, error: "Choose your country" },
} satisfies Record<string, SelectFieldProps>;
