import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cwd = fileURLToPath(new URL("../../../", import.meta.url));
const stories = globSync("packages/*/src/**/*.stories.tsx", { cwd }).sort();

test.each(stories)("%s shows examples that are written once, beside the component or its package", (file) => {
  expect(examplesOf(file)).toHaveLength(1);
});

test("every examples file of a package with components is shown by a story", () => {
  const packages = globSync("packages/*/package.json", { cwd })
    .filter(hasComponents)
    .map((file) => dirname(file));
  const examples = packages.flatMap((folder) => globSync(`${folder}/src/**/examples.{ts,tsx}`, { cwd }));
  expect(examples.length).toBeGreaterThan(0);
  expect([...new Set(stories.flatMap(examplesOf))].sort()).toEqual(
    examples.map((file) => file.replace(/\.tsx?$/, "")).sort(),
  );
});

/** A package with components ships a style sheet with them. */
function hasComponents(manifest: string): boolean {
  return readFileSync(join(cwd, manifest), "utf8").includes('"./styles.css"');
}

/** The examples files that a story imports, as paths without an ending. */
function examplesOf(story: string): string[] {
  const imports = readFileSync(join(cwd, story), "utf8").matchAll(/from "(\.[^"]*\/examples)\.js"/g);
  return [...imports].map(([, path]) => join(dirname(story), String(path)));
}
