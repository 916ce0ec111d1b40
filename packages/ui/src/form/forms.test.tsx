import { ConsentFields, Form, FormFields, TdhProvider } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import type { FormEvent, ReactElement } from "react";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { UiLocale } from "../messages/types.js";
import { consentFieldsExamples, formExamples, formFieldsExamples } from "./examples.js";

test("a form sends what is hidden in it, but for what has no value", async () => {
  const { container } = await show(<Form {...formExamples("en").give} hidden={{ locale: "en", key: undefined }} />);
  expect(sent(container)).toEqual([
    ["locale", "en"],
    ["amount", "25"],
  ]);
});

test("a form leaves the checking to the page: fields that are blank hold nothing up", async () => {
  const submit = vi.fn((event: FormEvent) => event.preventDefault());
  await show(<Form {...formExamples("en").empty} onSubmit={submit} />);
  await page.getByRole("button", { name: "Sign the petition" }).click();
  expect(submit).toHaveBeenCalledTimes(1);
});

test("what announces that a form is being sent is there before it is", async () => {
  const { empty } = formExamples("en");
  const { rerender } = await show(<Form {...empty} />);
  const status = page.getByRole("status");
  await expect.element(status).toBeEmptyDOMElement();
  await rerender(<Form {...empty} busy />);
  await expect.element(status).toHaveTextContent("Sending your signature");
});

test.each([
  ["First name", "given-name", "text", null],
  ["Last name", "family-name", "text", null],
  ["Email address", "email", "email", "email"],
  ["Postcode (optional)", "postal-code", "text", null],
])("the field %j can be filled in by the browser as %s", async (name, autoComplete, type, inputMode) => {
  await show(<FormFields {...formFieldsExamples("en").empty} />);
  const input = page.getByRole("textbox", { name, exact: true }).element();
  expect(["autocomplete", "type", "inputmode"].map((attribute) => input.getAttribute(attribute))).toEqual([
    autoComplete,
    type,
    inputMode,
  ]);
});

test("a field with answers is a choice from a list, and can be filled in by the browser too", async () => {
  await show(<FormFields {...formFieldsExamples("en").empty} />);
  const country = page.getByRole("combobox", { name: "Country", exact: true });
  await expect.element(country).toHaveAttribute("autocomplete", "country");
  await country.selectOptions("Netherlands");
  await expect.element(country).toHaveValue("NL");
});

test("a label of the definition takes the place of the usual one", async () => {
  await show(<FormFields {...formFieldsExamples("en").ownLabel} />);
  await expect.element(page.getByRole("combobox", { name: "Country you work in", exact: true })).toBeVisible();
});

test("the fields hold what was entered, under the names of the definition", async () => {
  const { container } = await show(<FormFields {...formFieldsExamples("ar").filled} />, "ar");
  expect(sent(container)).toEqual([
    ["givenName", "ليلى"],
    ["familyName", "حداد"],
    ["email", "layla@example.org"],
    ["country", "NL"],
    ["postcode", "2518 GS"],
  ]);
});

test("an error stands at the field that it names, and at no other", async () => {
  await show(<FormFields {...formFieldsExamples("en").error} />);
  await expect
    .element(page.getByRole("textbox", { name: "Last name" }))
    .toHaveAccessibleDescription("Error: Enter your last name");
  await expect.element(page.getByRole("textbox", { name: "First name" })).toHaveAccessibleDescription("");
});

test("each consent is a tick of its own, sent as yes; without a tick nothing is sent", async () => {
  const { container } = await show(<ConsentFields {...consentFieldsExamples("en").empty} />);
  expect(sent(container)).toEqual([]);
  await page.getByRole("checkbox", { name: "Call me when the petition is handed over." }).click();
  expect(sent(container)).toEqual([["consent.phone", "yes"]]);
});

test("only a consent that was given before is ticked again, and only an error of its own stands at it", async () => {
  const { filled, error } = consentFieldsExamples("en");
  const { container, rerender } = await show(<ConsentFields {...filled} />);
  expect(sent(container)).toEqual([["consent.newsletter", "yes"]]);
  await rerender(<ConsentFields {...error} />);
  await expect.element(page.getByRole("checkbox", { name: "Send me the newsletter." })).toBeInvalid();
  await expect.element(page.getByRole("checkbox", { name: "Share my name", exact: false })).toBeValid();
});

async function show(element: ReactElement, locale: UiLocale = "en") {
  const within = (content: ReactElement) => (
    <TdhProvider messages={uiMessages[locale]}>
      {content.type === Form ? content : <form className="tdh-form">{content}</form>}
    </TdhProvider>
  );
  const { container, rerender } = await render(within(element));
  return { container, rerender: (content: ReactElement) => rerender(within(content)) };
}

function sent(container: HTMLElement): unknown[] {
  const form = container.querySelector("form");
  return form ? [...new FormData(form)] : [];
}
