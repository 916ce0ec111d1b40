import { SkipLink } from "@tdh/ui";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "@tdh/ui/styles.css";
import { skipLinkExamples } from "./examples.js";

const link = page.getByRole("link", { name: "Skip to the content" });

test("is out of sight until it has focus, appears without moving the page, and goes again", async () => {
  await renderPage();
  const heading = page.getByRole("heading").element();
  const before = heading.getBoundingClientRect().top;
  expect(isInSight()).toBe(false);
  await userEvent.tab();
  await expect.element(link).toHaveFocus();
  expect(isInSight()).toBe(true);
  expect(heading.getBoundingClientRect().top).toBe(before);
  await userEvent.tab();
  expect(isInSight()).toBe(false);
});

test("leads to the main part, and the keyboard goes on from there", async () => {
  await renderPage();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("main")).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole("link", { name: "In the content" })).toHaveFocus();
  history.replaceState(null, "", location.pathname + location.search);
});

async function renderPage(): Promise<void> {
  await render(
    <div className="tdh-root">
      <SkipLink {...skipLinkExamples("en").focused} />
      <a href="/nl">Nederlands</a>
      <main id="main" tabIndex={-1}>
        <h1>Content</h1>
        <a href="#top">In the content</a>
      </main>
    </div>,
  );
}

/** Whether a pointer would meet it, as an eye does. */
function isInSight(): boolean {
  const { left, top, width, height } = link.element().getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === link.element();
}
