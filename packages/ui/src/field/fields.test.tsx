import { Field, SelectField, TdhProvider, TextField } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { UiLocale } from "../messages/types.js";
import { fieldExamples, selectFieldExamples, textFieldExamples } from "./examples.js";

test("a field ties its label, then its hint, then its error to the control that it is given", async () => {
  await show(<Field {...fieldExamples("en").error} />);
  const control = page.getByRole("spinbutton", { name: "Signatures on this sheet", exact: true });
  await expect
    .element(control)
    .toHaveAccessibleDescription(
      "Count the lines that are filled in and signed. Error: Enter how many signatures there are, 1 or more",
    );
  await expect.element(control).toHaveAttribute("aria-invalid", "true");
  await page.getByText("Signatures on this sheet").click();
  await expect.element(control).toHaveFocus();
});

test("a field without hint and error says neither", async () => {
  await show(<Field {...fieldExamples("en").empty} />);
  const control = page.getByRole("spinbutton");
  await expect.element(control).not.toHaveAttribute("aria-describedby");
  await expect.element(control).not.toHaveAttribute("aria-invalid");
});

test.each([
  ["en", "Telephone number (optional)"],
  ["de", "Telefonnummer (freiwillig)"],
  ["ar", "رقم الهاتف (اختياري)"],
] as const)("what may be left blank says so in %s, and is not required", async (locale, name) => {
  await show(<TextField {...textFieldExamples(locale).optional} />, locale);
  await expect.element(page.getByRole("textbox", { name, exact: true })).not.toBeRequired();
});

test("what must be filled in says nothing of the kind, and is required", async () => {
  await show(<TextField {...textFieldExamples("en").telephone} />);
  await expect.element(page.getByRole("textbox", { name: "Telephone number", exact: true })).toBeRequired();
});

test.each([
  ["text", "text", "rtl"],
  ["email", "email", "ltr"],
  ["telephone", "tel", "ltr"],
  ["webAddress", "url", "ltr"],
  ["short", "text", "ltr"],
] as const)("%s is a native input of the type %s, and runs %s in Arabic", async (state, type, direction) => {
  await show(<TextField {...textFieldExamples("ar")[state]} />, "ar");
  const input = page.getByRole("textbox");
  await expect.element(input).toHaveAttribute("type", type);
  expect(getComputedStyle(input.element()).direction).toBe(direction);
});

test.each([
  ["prefix", "€", "Amount in euros", "25"],
  ["suffix", "km", "Distance in kilometres", "10"],
] as const)("a %s is shown, and is neither read out nor sent", async (state, unit, name, value) => {
  await show(<TextField {...textFieldExamples("en")[state]} />);
  const affix = page.getByText(unit, { exact: true });
  await expect.element(affix).toBeVisible();
  await expect.element(affix).toHaveAttribute("aria-hidden", "true");
  const input = page.getByRole("textbox", { name, exact: true });
  await expect.element(input).toHaveAccessibleDescription("");
  await expect.element(input).toHaveValue(value);
});

test("a select field asks to choose, and answers nothing until somebody does", async () => {
  await show(<SelectField {...selectFieldExamples("en").empty} />);
  const select = page.getByRole("combobox", { name: "Country", exact: true });
  await expect.element(select).toHaveDisplayValue("Choose from the list");
  await expect.element(select).toHaveValue("");
  await select.selectOptions("Netherlands");
  await expect.element(select).toHaveValue("NL");
});

test("a select field offers each answer once, in the order in which they are given", async () => {
  await show(<SelectField {...selectFieldExamples("en").chosen} />);
  const offered = page.getByRole("option").elements();
  expect(offered.map(({ textContent }) => textContent)).toEqual([
    "Choose from the list",
    "Denmark",
    "France",
    "Germany",
    "Italy",
    "Luxembourg",
    "Netherlands",
    "Spain",
    "Switzerland",
  ]);
  await expect.element(page.getByRole("combobox")).toHaveDisplayValue("Netherlands");
});

function show(element: ReactElement, locale: UiLocale = "en") {
  return render(<TdhProvider messages={uiMessages[locale]}>{element}</TdhProvider>);
}
