import { Notice } from "@tdh/ui";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { noticeExamples } from "./examples.js";

const { success, info, error, longText } = noticeExamples("en");

test.each([
  ["an error", "alert", error],
  ["anything else", "status", { ...success, live: true }],
])("%s that appears later is announced as %s", async (_what, role, props) => {
  await render(<Notice {...props} />);
  await expect.element(page.getByRole(role)).toBeVisible();
});

test("a notice that stands there from the start is plain text", async () => {
  await render(<Notice {...info} />);
  await expect.element(page.getByText("handed to the authorities", { exact: false })).toBeVisible();
  await expect.element(page.getByRole("status")).not.toBeInTheDocument();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

test("its heading takes the level that the page needs, the third by itself", async () => {
  const { headingLevel: _, ...props } = longText;
  await render(<Notice {...props} />);
  await render(<Notice {...success} headingLevel="h4" />);
  await expect.element(page.getByRole("heading", { level: 3, name: "What happens to your signature" })).toBeVisible();
  await expect.element(page.getByRole("heading", { level: 4, name: "Your signature counts" })).toBeVisible();
});
