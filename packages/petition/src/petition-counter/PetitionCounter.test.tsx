import { PetitionCounter } from "@tdh/petition";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { counterExamples } from "../examples.js";

test.each([
  ["en", "none", "0 people have signed"],
  ["en", "one", "1 person has signed"],
  ["en", "atGoal", "10,000 people have signed"],
  ["ar", "none", "لم يوقّع أحد بعد"],
  ["ar", "one", "وقّع شخص واحد"],
  ["es", "pastGoal", "6.000.000 de personas han firmado"],
] as const)("in %s counts %s as its grammar has it", async (locale, state, words) => {
  await render(<PetitionCounter {...counterExamples(locale)[state]} />);
  await expect.element(page.getByText(words)).toBeVisible();
});

test.each([
  ["none", "0 of 10,000 signatures", 0],
  ["atGoal", "10,000 of 10,000 signatures", 10_000],
  ["pastGoal", "6,000,000 of 1,000,000 signatures", 1_000_000],
] as const)("its meter says how far %s is, and stays full past the goal", async (state, name, value) => {
  await render(<PetitionCounter {...counterExamples("en")[state]} />);
  await expect.element(page.getByRole("progressbar", { name })).toHaveAttribute("value", String(value));
});
