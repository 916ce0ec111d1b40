import { PetitionForm } from "@tdh/petition";
import { locales } from "@tdh/schemas/rules";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { petitionFormExamples } from "../examples.js";

test.each(locales)("in %s what the server refused is told at each field, and first in the summary", async (locale) => {
  const { container } = await render(<PetitionForm {...petitionFormExamples(locale).refused} />);
  const fields = [...container.querySelectorAll("input[type=text], input[type=email], select")];
  expect(fields).toHaveLength(5);
  for (const field of fields) expect(field).toBeInvalid();
  const links = page.getByRole("alert").getByRole("link").all();
  expect(links.map((link) => link.element().getAttribute("href"))).toEqual(fields.map(({ id }) => `#${id}`));
});
