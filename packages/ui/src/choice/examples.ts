import type { CheckboxFieldProps } from "./CheckboxField.js";
import type { RadioGroupProps } from "./RadioGroup.js";

/** Named states of a single tick. */
export const checkboxExamples = {
  empty: { id: "newsletter", name: "newsletter", label: "Send me the newsletter." },
  ticked: { id: "newsletter", name: "newsletter", label: "Send me the newsletter.", defaultChecked: true },
  refused: {
    id: "newsletter",
    name: "newsletter",
    label: "Send me the newsletter.",
    error: "Choose one of the answers offered",
  },
} satisfies Record<string, CheckboxFieldProps>;

const options = [
  { value: "1000", label: "€10" },
  { value: "2500", label: "€25", hint: "Five meals" },
  { value: "5000", label: "€50", hint: "Ten meals" },
];

/** Named states of a choice of a few. */
export const radioGroupExamples = {
  list: { id: "amount", name: "amount", legend: "How much would you like to give?", options },
  tiles: {
    id: "amount",
    name: "amount",
    legend: "How much would you like to give?",
    options,
    layout: "tiles",
    defaultValue: "2500",
  },
  refused: {
    id: "amount",
    name: "amount",
    legend: "How much would you like to give?",
    options,
    error: "Choose or enter an amount",
  },
} satisfies Record<string, RadioGroupProps>;
