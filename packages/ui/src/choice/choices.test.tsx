import { CheckboxField, RadioGroup, TdhProvider } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "@tdh/ui/styles.css";
import type { UiLocale } from "../messages/types.js";
import { checkboxFieldExamples, radioGroupExamples } from "./examples.js";

const newsletter = page.getByRole("checkbox", { name: "Send me the newsletter.", exact: true });
const radio = (name: string) => page.getByRole("radio", { name, exact: true });

test("a checkbox is ticked and taken back by its text and by the space bar; without a tick it sends nothing", async () => {
  const { container } = await show(<CheckboxField {...checkboxFieldExamples("en").empty} />);
  expect(sent(container)).toEqual([]);
  await page.getByText("Send me the newsletter.").click();
  await expect.element(newsletter).toBeChecked();
  expect(sent(container)).toEqual([["newsletter", "yes"]]);
  await userEvent.keyboard(" ");
  expect(sent(container)).toEqual([]);
});

test("a checkbox that is in error says what is wrong, in the words beside it", async () => {
  await show(<CheckboxField {...checkboxFieldExamples("en").error} />);
  const age = page.getByRole("checkbox", { name: "I am 16 or older.", exact: true });
  await expect.element(age).toHaveAttribute("aria-invalid", "true");
  await expect.element(age).toHaveAccessibleDescription("Error: Confirm that you are 16 or older");
});

test("a radio group is named by its question and described by its hint, an answer by its own", async () => {
  await show(<RadioGroup {...radioGroupExamples("en").hint} />);
  const group = page.getByRole("group", { name: "How may we answer you?", exact: true });
  await expect.element(group).toHaveAccessibleDescription("For this question only.");
  await expect.element(radio("By phone")).toHaveAccessibleDescription("We withhold our number.");
});

test("a radio group that is in error is described by it", async () => {
  await show(<RadioGroup {...radioGroupExamples("en").error} />);
  await expect
    .element(page.getByRole("group", { name: "How may we answer you?", exact: true }))
    .toHaveAccessibleDescription("Error: Choose how we may answer you");
});

test.each([
  ["en", "How may we answer you? (optional)"],
  ["ar", "كيف يمكننا الرد عليك؟ (اختياري)"],
] as const)("a radio group that may be left blank says so in %s", async (locale, name) => {
  await show(<RadioGroup {...radioGroupExamples(locale).optional} />, locale);
  await expect.element(page.getByRole("group", { name, exact: true })).toBeVisible();
});

test("nothing is chosen beforehand; the arrow keys choose one answer after the other", async () => {
  const { container } = await show(<RadioGroup {...radioGroupExamples("en").empty} />);
  expect(sent(container)).toEqual([]);
  await userEvent.tab();
  await expect.element(radio("By email")).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  await expect.element(radio("By post")).toHaveFocus();
  expect(sent(container)).toEqual([["contact", "post"]]);
});

test("the answer that was given before is chosen, and is where the tab key goes", async () => {
  await show(<RadioGroup {...radioGroupExamples("en").chosen} />);
  await expect.element(radio("By phone")).toBeChecked();
  await userEvent.tab();
  await expect.element(radio("By phone")).toHaveFocus();
});

test("typing into the field of another answer does not choose it", async () => {
  const { defaultValue: _, ...props } = radioGroupExamples("en").withField;
  await show(<RadioGroup {...props} />);
  await page.getByRole("textbox", { name: "Which way suits you?" }).fill("By text message");
  for (const answer of page.getByRole("radio").all()) await expect.element(answer).not.toBeChecked();
});

test("a tile is pressed anywhere", async () => {
  const { container } = await show(<RadioGroup {...radioGroupExamples("en").tiles} />);
  const tile = radio("€50").element().parentElement;
  if (!tile) throw new Error("The radio button stands in no tile.");
  await page.elementLocator(tile).click({ position: { x: tile.clientWidth - 4, y: tile.clientHeight - 4 } });
  expect(sent(container)).toEqual([["amount", "50"]]);
});

function show(element: ReactElement, locale: UiLocale = "en") {
  return render(
    <TdhProvider messages={uiMessages[locale]}>
      <form>{element}</form>
    </TdhProvider>,
  );
}

function sent(container: HTMLElement): unknown[] {
  const form = container.querySelector("form");
  return form ? [...new FormData(form)].filter(([, value]) => value !== "") : [];
}
