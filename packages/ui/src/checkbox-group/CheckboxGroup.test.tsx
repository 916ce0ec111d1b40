import { CheckboxGroup, ErrorSummary } from "@tdh/ui";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "@tdh/ui/styles.css";
import { checkboxGroupExamples } from "./examples.js";

const examples = checkboxGroupExamples("en");
const box = (name: string) => page.getByRole("checkbox", { name });

test("sends one value for each tick, all under one name", async () => {
  const { container } = await render(
    <form aria-label="Help">
      <CheckboxGroup {...examples.ticked} />
    </form>,
  );
  await box("Collect signatures on paper").click();
  await box("Translate texts from English").click();
  const form = container.querySelector("form");
  expect(form && new FormData(form).getAll("help")).toEqual(["share", "collect"]);
});

test("nothing is ticked beforehand", async () => {
  await render(<CheckboxGroup {...examples.empty} />);
  for (const checkbox of page.getByRole("checkbox").all()) await expect.element(checkbox).not.toBeChecked();
});

test("the question, its hint and its error belong to the group, an answer's hint to the answer", async () => {
  const { rerender } = await render(<CheckboxGroup {...examples.empty} />);
  const group = page.getByRole("group", { name: "How would you like to help?" });
  await expect.element(group).toHaveAccessibleDescription("Choose as many as you like.");
  await expect
    .element(box("Collect signatures on paper"))
    .toHaveAccessibleDescription("We send you lists and a return envelope.");
  await rerender(<CheckboxGroup {...examples.error} />);
  await expect.element(group).toHaveAccessibleDescription(`Error: ${examples.error.error}`);
});

test("a group that may be left alone says so in its name", async () => {
  await render(<CheckboxGroup {...examples.optional} />);
  await expect.element(page.getByRole("group", { name: "How would you like to help? (optional)" })).toBeVisible();
});

test("the link in the error summary leads to the first checkbox", async () => {
  await render(
    <form aria-label="Help">
      <ErrorSummary id="errors" errors={[{ href: "#help", message: examples.error.error }]} />
      <CheckboxGroup {...examples.error} />
    </form>,
  );
  await page.getByRole("link", { name: examples.error.error }).click();
  await expect.element(box("Pass the petition on to people I know")).toHaveFocus();
});

test("the keyboard goes from box to box, ticks, and takes back", async () => {
  await render(<CheckboxGroup {...examples.empty} />);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await expect.element(box("Collect signatures on paper")).toBeChecked();
  await userEvent.keyboard(" ");
  await expect.element(box("Collect signatures on paper")).not.toBeChecked();
});

test("a tile is one target: a press anywhere on it ticks", async () => {
  const { container } = await render(<CheckboxGroup {...examples.tiles} />);
  const tile = container.querySelector(".tdh-choice");
  if (!tile) throw new TypeError("There is no tile.");
  const { width, height } = tile.getBoundingClientRect();
  await userEvent.click(tile, { position: { x: width - 4, y: height - 4 } });
  await expect.element(box("Friday")).toBeChecked();
});
