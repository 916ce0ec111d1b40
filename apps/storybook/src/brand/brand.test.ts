import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { hexOf } from "./palette.js";
import { darkTheme, docsTheme, lightTheme } from "./themes.js";

const themes = Object.entries({ lightTheme, darkTheme, docsTheme });

test.each(themes)("%s: every text can be read on every ground (WCAG 2.2, 1.4.3)", (_name, theme) => {
  const { textColor, textMutedColor, barTextColor, barHoverColor, barSelectedColor, inputTextColor } = theme;
  const texts = [textColor, textMutedColor, barTextColor, barHoverColor, barSelectedColor, inputTextColor];
  const grounds = [theme.appBg, theme.appContentBg, theme.appHoverBg, theme.barBg, theme.inputBg, theme.buttonBg];
  for (const text of [...texts, theme.colorSecondary])
    for (const ground of grounds) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)("%s: what is chosen in the list can be read", (_name, { base, colorSecondary }) => {
  // Storybook sets it in white, on the colour itself by day and on a darker one by night.
  const ground = base === "dark" ? darker(colorSecondary, 0.18) : colorSecondary;
  expect(contrast("#ffffff", ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)(
  "%s: the edge of a field can be seen (WCAG 2.2, 1.4.11)",
  (_name, { inputBorder, inputBg, appBg }) => {
    for (const ground of [inputBg, appBg]) expect(contrast(inputBorder, ground)).toBeGreaterThanOrEqual(3);
  },
);

test("the icon of the tab has the colours of the toolkit", () => {
  const colors = read("./favicon.svg").match(/#[\da-f]{3,6}/g) ?? [];
  expect(new Set(colors)).toEqual(new Set([hexOf("brand", "light"), hexOf("give", "light"), "#fff"]));
});

test("the typefaces of Storybook's own window are files of the toolkit", () => {
  const files = [...read("../../.storybook/manager-head.html").matchAll(/url\("\.\/fonts\/(.+?)"\)/g)];
  expect(files.length).toBeGreaterThan(0);
  for (const [, file] of files)
    expect(existsSync(pathOf(`../../../../packages/ui/src/fonts/${file}`)), file).toBe(true);
});

function read(path: string): string {
  return readFileSync(pathOf(path), "utf8");
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Contrast ratio of WCAG 2.2, of two colours in hexadecimal. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour with less lightness in HSL, hue and saturation kept. */
function darker(hex: string, by: number): string {
  const parts = channels(hex);
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  const was = (least + most) / 2;
  const lightness = Math.max(was - by, 0);
  const scale = (1 - Math.abs(2 * lightness - 1)) / (1 - Math.abs(2 * was - 1));
  const shifted = parts.map((value) => Math.round((lightness + (value - was) * scale) * 255));
  return `#${shifted.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Red, green and blue, 0 to 1. */
function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}
