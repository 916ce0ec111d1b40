/// <reference types="vite/client" />
import { checkTheme, cssValue, readTheme, resolveTheme, themeCss } from "@tdh/ui/theme";
import "@tdh/campaign/styles.css";
import "@tdh/donation/styles.css";
import "@tdh/petition/styles.css";
import "@tdh/ui/styles.css";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { readDraft } from "./draft.js";
import { Workbench } from "./Workbench.js";

const brand = page.getByRole("textbox", { name: "Brand" });
const download = page.getByRole("link", { name: "Download the theme file" });
const passing = page.getByText(/^All \d+ pairs of colours can be told apart\.$/);
const failing = page.getByText(/^\d+ of \d+ pairs of colours are too close to each other\.$/);

afterEach(() => localStorage.clear());

/** The file as the browser would save it. */
async function downloaded(): Promise<string> {
  const link = download.element();
  if (!(link instanceof HTMLAnchorElement)) throw new Error("Nothing to download.");
  expect(link.download).toBe("theme.tokens.json");
  return (await fetch(link.href)).text();
}

test("a pair that falls short is named with its ratio and a value that passes, which one press takes over", async () => {
  await render(<Workbench locale="en" />);
  await expect.element(passing).toBeVisible();
  await page.getByRole("textbox", { name: "Giving" }).fill("#7a5c00");
  await expect.element(failing).toHaveRole("status");
  await expect
    .element(page.getByText(/^light: color\.on-give on color\.give has 2\.\d+:1 and needs 4\.5:1\.$/))
    .toBeVisible();
  await page.getByRole("button", { name: "Use this value for seed.give" }).click();
  await expect.element(passing).toBeVisible();
  const theme = readTheme(JSON.parse(await downloaded()));
  expect(checkTheme(theme).passes).toBe(true);
  expect(Object.keys(theme)).toEqual(["seed"]);
});

test("what is set is seen in the widgets, kept for the other stories, and downloaded as a file that sites read", async () => {
  const { container } = await render(<Workbench locale="en" />);
  await brand.fill("#7b1fa2");
  await page.getByRole("slider", { name: "Corners of buttons" }).fill("2");
  await expect.poll(() => readDraft(localStorage)).toHaveProperty("button.radius");
  const theme = readTheme(JSON.parse(await downloaded()));
  expect(readDraft(localStorage)).toEqual(theme);
  expect(themeCss(theme)).toContain("--tdh-button-radius: 2rem;");
  const [light, dark] = [...container.querySelectorAll(".wb-host")].map(({ shadowRoot }) =>
    shadowRoot?.querySelector(".tdh-form .tdh-button"),
  );
  const backgroundOf = (button: Element | null | undefined) => button && getComputedStyle(button).backgroundColor;
  const action = resolveTheme(theme, "light").get("color.action");
  await expect.poll(() => backgroundOf(light)).toBe(action && cssValue(action));
  expect(backgroundOf(dark)).not.toBe(backgroundOf(light));
  await expect.poll(() => light && getComputedStyle(light).borderRadius).toBe("32px");
});

test("undo goes back a step, and is there only when there is one", async () => {
  await render(<Workbench locale="en" />);
  const undo = page.getByRole("button", { name: "Undo" });
  await expect.element(undo).toHaveAttribute("aria-disabled", "true");
  await brand.fill("#7b1fa2");
  await userEvent.tab();
  await undo.click();
  await expect.element(brand).toHaveValue("#0b4b61");
  await expect.element(undo).toHaveAttribute("aria-disabled", "true");
});

test("a file is opened, and one that cannot be used is refused with what is wrong in it", async () => {
  await render(<Workbench locale="en" />);
  const file = page.getByLabelText("or open a theme file");
  const nordic = { seed: { brand: { $value: "#336699" } } };
  await file.upload(new File([JSON.stringify({ seed: { brnad: nordic.seed.brand } })], "theme.tokens.json"));
  await expect.element(page.getByRole("alert").getByText(/^seed\.brnad: There is no such token/)).toBeVisible();
  await expect.element(brand).toHaveValue("#0b4b61");
  await file.upload(new File([JSON.stringify(nordic)], "theme.tokens.json"));
  await expect.element(brand).toHaveValue("#336699");
  await expect.element(page.getByRole("alert")).toBeEmptyDOMElement();
});

test("what is no colour changes nothing, and says how one is written", async () => {
  await render(<Workbench locale="en" />);
  const before = await downloaded();
  await brand.fill("petrolish");
  await expect.element(brand).toBeInvalid();
  await expect.element(brand).toHaveAccessibleDescription(/This is no colour: write #0d4a63/);
  expect(await downloaded()).toBe(before);
});
