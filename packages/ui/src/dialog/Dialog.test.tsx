import { Dialog, TdhProvider } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import axe from "axe-core";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "@tdh/ui/styles.css";
import { dialogExamples } from "./examples.js";

const { open: example, longText } = dialogExamples("en");
const link = page.getByRole("link", { name: example.trigger });
const dialog = page.getByRole("dialog", { name: example.heading });
const close = page.getByRole("button", { name: "Close" });

test("opens from its link, over a page that cannot be reached meanwhile", async () => {
  await render(<Dialog {...example} />);
  await expect.element(link).toHaveAttribute("aria-haspopup", "dialog");
  await expect.element(dialog).not.toBeInTheDocument();
  await link.click();
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().matches(":modal")).toBe(true);
  expect(location.hash).toBe("");
});

test("focus goes inside, stays there, and goes back to the link with Escape", async () => {
  await render(
    <>
      <Dialog {...example} />
      <button type="button">Behind</button>
    </>,
  );
  await openByKeyboard();
  await expect.element(close).toHaveFocus();
  for (const _press of [1, 2, 3]) {
    await userEvent.tab();
    await expect.element(page.getByText("Behind")).not.toHaveFocus();
  }
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(link).toHaveFocus();
});

test("“Close” closes it and gives focus back, and it opens again", async () => {
  await render(<Dialog {...example} />);
  for (const _time of [1, 2]) {
    await link.click();
    await close.click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(link).toHaveFocus();
  }
});

test("focus goes back to the link where a press does not focus links, as in Safari", async () => {
  const { container } = await render(<Dialog {...example} />);
  container.querySelector("a")?.click();
  await userEvent.keyboard("{Escape}");
  await expect.element(link).toHaveFocus();
});

test("a press beside it closes it, one inside does not", async () => {
  await page.viewport(600, 600);
  await render(<Dialog {...example} />);
  await link.click();
  await page.getByRole("heading", { name: example.heading }).click();
  await expect.element(dialog).toBeVisible();
  await userEvent.click(document.documentElement, { position: { x: 4, y: 590 } });
  await expect.element(dialog).not.toBeInTheDocument();
});

test("before scripts it is a link to a page that says the same", () => {
  const template = document.createElement("template");
  template.innerHTML = renderToString(<Dialog {...example} href="/privacy" />);
  expect(template.content.querySelector("a")?.getAttribute("href")).toBe("/privacy");
  expect(template.content.querySelector("dialog")?.open).toBe(false);
});

test.each(["{Control>}", "{Shift>}", "{Meta>}"])("with %s the link is the browser's, as every link is", async (key) => {
  const follow = vi.fn<(event: Event) => void>();
  const { container } = await render(<Dialog {...example} />);
  container.addEventListener("click", (event) => {
    follow(event.defaultPrevented ? new Event("prevented") : event);
    event.preventDefault();
  });
  await userEvent.keyboard(key);
  await link.click();
  await userEvent.keyboard(key.replace(">", "/"));
  expect(follow.mock.calls[0]?.[0].type).toBe("click");
  await expect.element(dialog).not.toBeInTheDocument();
});

test("within a form it sends nothing, and adds no form to it", async () => {
  const send = vi.fn<(event: SubmitEvent) => void>((event) => event.preventDefault());
  const { container } = await render(
    <form aria-label="Sign">
      <Dialog {...example} />
    </form>,
  );
  const form = container.querySelector("form");
  form?.addEventListener("submit", send);
  await link.click();
  await close.click();
  expect(send).not.toHaveBeenCalled();
  expect(form?.querySelector("form")).toBeNull();
});

test("“Close” stays in sight while a long text is scrolled", async () => {
  await page.viewport(320, 480);
  await render(<Dialog {...longText} />);
  await page.getByRole("link").click();
  const box = page.getByRole("dialog").element();
  const before = close.element().getBoundingClientRect().top;
  box.scrollTo(0, box.scrollHeight);
  expect(box.scrollTop).toBeGreaterThan(100);
  expect(Math.abs(close.element().getBoundingClientRect().top - before)).toBeLessThan(2);
});

test.each(["en", "de", "ar"] as const)("open in %s it passes axe and fits a window of 320 px", async (locale) => {
  await page.viewport(320, 480);
  const { container } = await render(
    <TdhProvider messages={uiMessages[locale]}>
      <Dialog {...dialogExamples(locale).longText} />
    </TdhProvider>,
  );
  await page.getByRole("link").click();
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const { left, right, top, bottom } = page.getByRole("dialog").element().getBoundingClientRect();
  expect(Math.min(left, top, 320 - right, 480 - bottom)).toBeGreaterThanOrEqual(15);
  expect(page.getByRole("dialog").element().scrollWidth).toBeLessThanOrEqual(288);
});

async function openByKeyboard(): Promise<void> {
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
}
