import { LanguageSwitch } from "@tdh/ui";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { languageSwitchExamples } from "./examples.js";

const { two, many } = languageSwitchExamples("en");

test("each link says which language it is in and which it leads to; one is the page's own", async () => {
  await render(<LanguageSwitch {...two} />);
  const attributes = page
    .getByRole("navigation", { name: "Languages" })
    .getByRole("link")
    .all()
    .map((link) => ["href", "hreflang", "lang", "aria-current"].map((name) => link.element().getAttribute(name)));
  expect(attributes).toEqual([
    ["/en", "en", "en", "page"],
    ["/fr", "fr", "fr", null],
  ]);
});

test("languages stand in the order given, each under its own name", async () => {
  await render(<LanguageSwitch {...many} />);
  const names = page
    .getByRole("link")
    .all()
    .map((link) => link.element().textContent);
  expect(names).toEqual(["English", "Nederlands", "Deutsch", "Français", "Italiano", "Español", "Dansk", "العربية"]);
});

test.each([0, 1])("with %i languages there is nothing to choose, and nothing to see", async (count) => {
  const { container } = await render(<LanguageSwitch {...two} languages={two.languages.slice(0, count)} />);
  expect(container.childElementCount).toBe(0);
});
