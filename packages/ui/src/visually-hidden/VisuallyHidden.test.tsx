import { Icon, VisuallyHidden } from "@tdh/ui";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "@tdh/ui/styles.css";
import { visuallyHiddenExamples } from "./examples.js";

test("names what shows only a sign, and takes no room", async () => {
  await render(
    <button type="button">
      <Icon name="download" />
    </button>,
  );
  const { width } = page.getByRole("button").element().getBoundingClientRect();
  await render(
    <button type="button">
      <Icon name="download" />
      <VisuallyHidden {...visuallyHiddenExamples("en").besideASign} />
    </button>,
  );
  const named = page.getByRole("button", { name: "Download the report" });
  await expect.element(named).toBeVisible();
  expect(named.element().getBoundingClientRect().width).toBe(width);
});
