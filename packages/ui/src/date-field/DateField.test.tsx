import { DateField, ErrorSummary, TdhProvider } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { dateFieldExamples } from "./examples.js";

const examples = dateFieldExamples("en");
const part = (name: string) => page.getByRole("textbox", { name, exact: true });

test("is sent as three figures, each under the name of its part", async () => {
  const { container } = await render(
    <form aria-label="Give">
      <DateField {...examples.filled} />
    </form>,
  );
  const form = container.querySelector("form");
  expect(form && [...new FormData(form)]).toEqual([
    ["birth-day", "27"],
    ["birth-month", "3"],
    ["birth-year", "1985"],
  ]);
});

test.each(Object.values(uiMessages))("in $locale the parts stand in the order of the language", async (messages) => {
  await render(
    <TdhProvider messages={messages}>
      <DateField {...dateFieldExamples(messages.locale).empty} />
    </TdhProvider>,
  );
  const { day, month, year } = messages.date;
  for (const [index, name] of [day, month, year].entries())
    await expect.element(page.getByRole("textbox").nth(index)).toHaveAccessibleName(name);
});

test("the question, its hint and its error belong to the group", async () => {
  await render(<DateField {...examples.error} />);
  const group = page.getByRole("group", { name: "Date of birth" });
  const { hint, error } = examples.error;
  await expect.element(group).toHaveAccessibleDescription(`${hint} Error: ${error}`);
});

test("a date of birth is filled in by the browser, another date is not", async () => {
  const { rerender } = await render(<DateField {...examples.empty} />);
  const autoComplete = () =>
    page
      .getByRole("textbox")
      .all()
      .map((input) => input.element().getAttribute("autocomplete"));
  expect(autoComplete()).toEqual(["bday-day", "bday-month", "bday-year"]);
  await rerender(<DateField {...examples.optional} />);
  expect(autoComplete()).toEqual([null, null, null]);
});

test("an error is about every part, unless it says which", async () => {
  const { rerender } = await render(<DateField {...examples.error} />);
  const faulty = () =>
    page
      .getByRole("textbox")
      .all()
      .map((input) => input.element().getAttribute("aria-invalid"));
  expect(faulty()).toEqual(["true", "true", "true"]);
  await rerender(<DateField {...examples.oneFaultyPart} />);
  expect(faulty()).toEqual([null, null, "true"]);
  await rerender(<DateField {...examples.filled} />);
  expect(faulty()).toEqual([null, null, null]);
});

test.each([
  [examples.error, "Day"],
  [examples.oneFaultyPart, "Year"],
])("the link in the error summary leads to the first faulty part", async (example, name) => {
  await render(
    <form aria-label="Give">
      <ErrorSummary id="errors" errors={[{ href: "#birth", message: example.error }]} />
      <DateField {...example} />
    </form>,
  );
  await page.getByRole("link", { name: example.error }).click();
  await expect.element(part(name)).toHaveFocus();
});

test("a press on a label goes to its part, and none is called alike", async () => {
  await render(
    <>
      <DateField {...examples.empty} />
      <DateField {...examples.optional} />
    </>,
  );
  await page.getByText("Month").last().click();
  await expect.element(part("Month").last()).toHaveFocus();
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
