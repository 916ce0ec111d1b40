import { checkTheme, describePair, readTheme, resolveTheme, type Theme } from "@tdh/ui/theme";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cwd = fileURLToPath(new URL("../../", import.meta.url));
const files = globSync(["*/content/theme.tokens.json", "storybook/themes/*/theme.tokens.json"], { cwd });
const themes = files.map((file): [string, Theme] => [file, readTheme(JSON.parse(read(file)))]);

test("there are three offices' themes", () => {
  expect(files).toHaveLength(3);
});

test.each(files)("%s has at most 40 lines", (file) => {
  expect(read(file).trimEnd().split("\n").length).toBeLessThanOrEqual(40);
});

test.each(themes)("%s passes the check of its contrasts", (_file, theme) => {
  const { pairs } = checkTheme(theme);
  expect(pairs.filter(({ passes }) => !passes).map(describePair)).toEqual([]);
});

test("no two of them share their corners, their faces, their scale of type or their buttons", () => {
  const looks = themes.map(([, theme]) => resolveTheme(theme, "light"));
  for (const names of [["radius.s", "radius.l"], ["font.heading", "font.body"], ["text.xl"], ["button.radius"]]) {
    const values = looks.map((tokens) => JSON.stringify(names.map((name) => tokens.get(name)?.value)));
    expect(new Set(values).size, names.join()).toBe(themes.length);
  }
});

function read(file: string): string {
  return readFileSync(`${cwd}/${file}`, "utf8");
}
