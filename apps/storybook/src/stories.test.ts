import { locales, type Locale } from "@tdh/schemas/rules";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { publishedPackages } from "../../testing/src/packages.js";

const cwd = fileURLToPath(new URL("../../../", import.meta.url));
const files = globSync("packages/*/src/**/*.stories.tsx", { cwd }).sort();
const stories = await Promise.all(files.map(async (file) => ({ file, ...readModule(await import(join(cwd, file))) })));
const headings = ["Use it", "Do not use it", "Keyboard", "Why it is made like this", "Properties", "States"];

describe.each(stories)("$file", ({ file, meta, states }) => {
  test("shows each state of its examples, under the state's name", () => {
    const examples = meta.parameters.examples("en");
    expect(Object.keys(states).map(lowerFirst).sort()).toEqual(Object.keys(examples).sort());
    for (const [name, { args }] of Object.entries(states))
      expect(withoutFunctions(args)).toEqual(withoutFunctions(examples[lowerFirst(name)]));
  });

  test("has the same states in every language", () => {
    const states = Object.keys(meta.parameters.examples("en"));
    for (const locale of locales) expect(Object.keys(meta.parameters.examples(locale))).toEqual(states);
  });

  test("has a page that says when to use it, how the keyboard works it, and why it is made so", () => {
    const page = readFileSync(join(cwd, file.replace(/\.stories\.tsx$/, ".mdx")), "utf8");
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    for (const part of page.split(/^## .+$/gm).slice(1)) expect(part.trim()).not.toBe("");
  });
});

test("every component that an office can import is shown", async () => {
  const components = await publicComponents();
  const shown = new Set(stories.map(({ meta }) => nameOf(meta.component)));
  expect(components.length).toBeGreaterThan(30);
  expect(components.filter((name) => !shown.has(name))).toEqual([]);
});

test("every element that a script defines in a page is shown", () => {
  const scripts = globSync("packages/*/src/**/*.{ts,tsx}", { cwd, exclude: ["**/*.test.*"] });
  const defined = scripts.flatMap(elementsOf);
  const shown = new Set(stories.map(({ meta }) => meta.parameters.element));
  expect(defined).not.toEqual([]);
  expect(defined.filter((element) => !shown.has(element))).toEqual([]);
});

test("every examples file is shown by a story", () => {
  const examples = globSync("packages/*/src/**/examples.{ts,tsx}", { cwd }).map((file) =>
    file.replace(/\.tsx?$/, ".js"),
  );
  const imported = new Set(files.flatMap((file) => examplesOf(file)));
  expect(examples.filter((file) => !imported.has(file))).toEqual([]);
});

interface Meta {
  readonly component: unknown;
  readonly parameters: {
    readonly examples: (locale: Locale) => Readonly<Record<string, unknown>>;
    /** The name of the element that a compiled script defines. */
    readonly element?: string;
  };
}

type States = Readonly<Record<string, { readonly args: unknown }>>;

function readModule({ default: meta, ...states }: { default: Meta } & States): { meta: Meta; states: States } {
  return { meta, states };
}

/** Whatever begins with a capital in an entry of a package with a style sheet, but for errors and what only gives context. */
async function publicComponents(): Promise<string[]> {
  const entries = publishedPackages().flatMap(({ folder, exports }) =>
    exports.some(({ subpath }) => subpath === "./styles.css")
      ? exports.flatMap(({ subpath, source }) => (subpath === "." && source ? join(folder, source) : []))
      : [],
  );
  const modules: object[] = await Promise.all(entries.map((entry) => import(entry)));
  return modules.flatMap((module) => Object.keys(module)).filter((name) => /^[A-Z](?!.*(Error|Provider)$)/.test(name));
}

/** The names of the elements that a script defines. */
function elementsOf(script: string): string[] {
  const definitions = readFileSync(join(cwd, script), "utf8").matchAll(/customElements\.define\("([^"]+)"/g);
  return [...definitions].map(([, element]) => String(element));
}

function nameOf(component: unknown): string {
  return typeof component === "function" ? component.name : "";
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Two calls make two functions, and the same data. */
function withoutFunctions(args: unknown): unknown {
  return JSON.parse(JSON.stringify(args));
}

/** The examples files that a story imports. */
function examplesOf(story: string): string[] {
  const imports = readFileSync(join(cwd, story), "utf8").matchAll(/from "(\.[^"]*\/examples\.js)"/g);
  return [...imports].map(([, path]) => join(story, "..", String(path)));
}
