import { ErrorSummary } from "@tdh/ui";
import type { ComponentProps } from "react";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { errorSummaryExamples } from "./examples.js";

const { one } = errorSummaryExamples("en");

test("is an alert that is named by its heading", async () => {
  await render(<ErrorSummary {...one} />);
  const summary = page.getByRole("alert", { name: "There is a problem", exact: true });
  await expect.element(summary.getByRole("heading", { name: "There is a problem", level: 2 })).toBeVisible();
});

test("without errors there is none", async () => {
  const { container } = await render(<ErrorSummary {...one} errors={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test("takes focus when errors come, and leaves it where it is while they stay the same", async () => {
  const { rerender } = await render(<Form {...one} errors={[]} />);
  await rerender(<Form {...one} />);
  await expect.element(page.getByRole("alert")).toHaveFocus();
  await page.getByRole("textbox", { name: "Email address" }).click();
  await rerender(<Form {...one} />);
  await expect.element(page.getByRole("textbox", { name: "Email address" })).toHaveFocus();
  await rerender(<Form {...one} errors={[...one.errors]} />);
  await expect.element(page.getByRole("alert")).toHaveFocus();
});

test("a link to a control that is not there stays a link", async () => {
  onTestFinished(() => history.replaceState(null, "", location.pathname + location.search));
  await render(<ErrorSummary {...one} />);
  await page.getByRole("link", { name: "Enter your email address" }).click();
  await expect.poll(() => location.hash).toBe("#one-email");
});

function Form(props: ComponentProps<typeof ErrorSummary>) {
  return (
    <form>
      <ErrorSummary {...props} />
      <label htmlFor="one-email">Email address</label>
      <input id="one-email" />
    </form>
  );
}
