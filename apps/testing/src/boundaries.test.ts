import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "./packages.js";

const run = promisify(execFile);
const packages = ["schemas", "ui", "client", "petition", "donation", "campaign", "embed", "server"];
let house: string;

beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), "tdh-house-"));
});

afterEach(async () => {
  await rm(house, { recursive: true, force: true });
});

test("of all arrows between two packages, exactly those that point down are allowed", async () => {
  const arrows = packages.flatMap((from) => packages.filter((to) => to !== from).map((to) => ({ from, to })));
  const files = packages.map((name) => {
    const imports = arrows.filter(({ from }) => from === name).map(({ to }) => `import "@tdh/${to}";`);
    return [`packages/${name}/src/pages/index.ts`, imports.join("\n")];
  });
  const refused = (await violations(Object.fromEntries(files)))
    .filter(({ rule }) => rule.endsWith("-imports-only-what-is-below"))
    .map(({ from, to }) => `${packageOf(from)} > ${packageOf(to)}`);
  const allowed = arrows.map(({ from, to }) => `${from} > ${to}`).filter((arrow) => !refused.includes(arrow));
  expect(allowed).toEqual([
    "client > schemas",
    "petition > schemas",
    "petition > ui",
    "petition > client",
    "donation > schemas",
    "donation > ui",
    "donation > client",
    "campaign > schemas",
    "campaign > ui",
    "campaign > petition",
    "campaign > donation",
    "embed > schemas",
    "embed > ui",
    "embed > client",
    "embed > petition",
    "embed > donation",
    "server > schemas",
    "server > ui",
    "server > petition",
    "server > donation",
    "server > embed",
  ]);
});

test("an import for its type alone is an arrow too", async () => {
  expect(
    await rulesBrokenBy({
      "packages/schemas/src/index.ts": 'import type { Server } from "@tdh/server"; export type S = Server;',
    }),
  ).toEqual(["schemas-imports-only-what-is-below"]);
});

test("a cycle is refused", async () => {
  expect(
    await rulesBrokenBy({
      "packages/ui/src/a.ts": 'import { b } from "./b.js"; export const a = () => b;',
      "packages/ui/src/b.ts": 'import { a } from "./a.js"; export const b = () => a;',
    }),
  ).toEqual(["no-cycle"]);
});

test("a file of a sibling, and an app, are refused; a sibling's public name is not", async () => {
  expect(
    await rulesBrokenBy({
      "packages/client/src/index.ts": 'import "@tdh/schemas"; import "../../schemas/src/inner.js";',
      "packages/schemas/src/inner.ts": "export const inner = 1;",
      "packages/ui/src/index.ts": 'import "../../../apps/testing/src/helper.js";',
      "apps/testing/src/helper.ts": "export const helper = 1;",
    }),
  ).toEqual(["packages-never-import-apps", "siblings-by-their-public-name"]);
});

test("a use case of the server may import neither adapter nor markup nor transport", async () => {
  expect(
    await rulesBrokenBy({
      "packages/server/src/use-cases/sign.ts":
        'import "@tdh/schemas"; import "@tdh/petition"; import "../http/routes.js"; import "../store/sqlite/store.js";',
      "packages/server/src/http/routes.ts": "export const routes = 1;",
      "packages/server/src/store/sqlite/store.ts": "export const store = 1;",
    }),
  ).toEqual([
    "server-core-speaks-schemas-only",
    "server-core-speaks-schemas-only",
    "server-renders-in-pages-only",
    "use-cases-take-ports",
  ]);
});

type Violation = { rule: string; from: string; to: string };

async function rulesBrokenBy(files: Record<string, string>): Promise<string[]> {
  return (await violations(files)).map(({ rule }) => rule).sort();
}

/** Builds a small house of these files beside the eight packages, and says which rules it breaks. */
async function violations(files: Record<string, string>): Promise<Violation[]> {
  await build(files);
  const args = ["--config", join(root, ".dependency-cruiser.mjs"), "--output-type", "json", "packages"];
  const { stdout } = await run(join(root, "node_modules", ".bin", "depcruise"), args, { cwd: house }).catch(
    (failure: { stdout: string }) => failure,
  );
  const { summary }: { summary: { violations: { rule: { name: string }; from: string; to: string }[] } } =
    JSON.parse(stdout);
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

async function build(files: Record<string, string>): Promise<void> {
  const every: Record<string, string> = { "tsconfig.base.json": "{}" };
  for (const name of packages) {
    const manifest = { name: `@tdh/${name}`, type: "module", exports: { ".": { source: "./src/public.ts" } } };
    every[`packages/${name}/package.json`] = JSON.stringify(manifest);
    every[`packages/${name}/src/public.ts`] = "export const part = 1; export type Server = 1;";
  }
  for (const [file, text] of Object.entries({ ...every, ...files })) {
    await mkdir(dirname(join(house, file)), { recursive: true });
    await writeFile(join(house, file), text);
  }
  await mkdir(join(house, "node_modules", "@tdh"), { recursive: true });
  for (const name of packages) {
    await symlink(join(house, "packages", name), join(house, "node_modules", "@tdh", name), "junction");
  }
}

function packageOf(file: string): string {
  return file.split("/")[1] ?? file;
}
