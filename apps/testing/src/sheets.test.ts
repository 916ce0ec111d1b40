import { cssValue, propertyName, resolveTheme, type ResolvedToken } from "@tdh/ui/theme";
import { tokens } from "@tdh/ui/tokens";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The style sheets of the packages, but for the one that is made of the tokens and for foreign pages in examples. */
const cwd = fileURLToPath(new URL("../../../", import.meta.url));
const sheets = globSync("packages/*/src/**/*.css", { cwd })
  .filter((file) => !file.endsWith("styles/tokens.css") && !/\/example-[^/]*$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(cwd, file), "utf8") }));
const used = sheets.flatMap(({ file, text }) => references(text).map((reference) => ({ file, ...reference })));
const declared = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/(--tdh-[\w-]+):/g)].map(([, name]) => name)));
const byProperty = new Map<string, unknown>(Object.values(tokens).map((token) => [token.property, token]));

test("a sheet refers to tokens, and to what sheets declare themselves", () => {
  expect(used.length).toBeGreaterThan(200);
  const unknown = used.filter(({ name }) => !byProperty.has(name) && !declared.has(name));
  expect(unknown.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test("every token that an office may set changes something", () => {
  const between = Object.values(tokens).flatMap(({ value }) => references(value));
  const referred = new Set([...used, ...between].map(({ name }) => name));
  expect([...byProperty.keys()].filter((name) => !referred.has(name))).toEqual([]);
});

test("where a component's token is not set, its use falls back to what the token file says", () => {
  const defaults = componentDefaults();
  const wrong = used.filter(({ name, fallback }) => defaults.has(name) && fallback !== defaults.get(name));
  expect(wrong.map(({ file, name, fallback }) => `${file}: ${name} falls back to ${fallback}`)).toEqual([]);
});

test("colours stand in the token files alone", () => {
  const colour = /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|oklab)a?\((?!255 255 255 \/)/gi;
  const strays = sheets.flatMap(({ file, text }) => [...text.matchAll(colour)].map(([found]) => `${file}: ${found}`));
  expect(strays).toEqual([]);
});

interface Reference {
  readonly name: string;
  readonly fallback: string | undefined;
}

/** Each `var(--tdh-…)`, with its fallback as it is written. */
function references(text: string): Reference[] {
  return [...text.matchAll(/var\((--tdh-[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g)].flatMap(([, name, fallback]) =>
    name === undefined ? [] : [{ name, fallback }, ...references(fallback ?? "")],
  );
}

/** A component's token falls back to the token that it refers to, or to its value. */
function componentDefaults(): ReadonlyMap<string, string> {
  const groups = new Set(["heading", "button", "field", "choice", "notice", "card", "meter", "masthead", "headline"]);
  const components = [...resolveTheme({}, "light").values()].filter(({ name }) => groups.has(name.split(".")[0] ?? ""));
  return new Map(components.map((token) => [propertyName(token.name), fallbackOf(token)]));
}

function fallbackOf(token: ResolvedToken): string {
  const alias = /^\{(.+)\}$/.exec(String(token.original))?.[1];
  return alias ? `var(${propertyName(alias)})` : cssValue(token);
}
