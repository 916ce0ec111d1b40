import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pack, publishedPackages, root } from "../packages.js";

const run = promisify(execFile);
const packages = publishedPackages();
const documented = {
  readme: "README.md",
  editors: "packages/schemas/docs/telling-a-childs-story.md",
  developers: "packages/schemas/docs/for-developers.md",
};
const node = join(root, "node_modules", ".bin", "node");
let project: string;

beforeAll(async () => {
  await run("npm", ["run", "build", "--", "--filter=./packages/*"], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  project = await mkdtemp(join(tmpdir(), "tdh-consumer-"));
  const tarballs = await pack(packages, project);
  await cp(join(root, "apps", "testing", "consumer"), project, { recursive: true });
  for (const [file, document] of Object.entries(documented))
    for (const [index, code] of (await examplesOf(document)).entries())
      await writeFile(join(project, `${file}-${index + 1}.tsx`), code);
  await cp(join(root, "apps", "netherlands", "content"), join(project, "content"), { recursive: true });
  const manifest = {
    private: true,
    type: "module",
    dependencies: {
      react: "19.3.1",
      "react-dom": "19.3.1",
      typescript: "6.0.3",
      "@types/node": "26.6.6",
      "@types/react": "19.3.0",
      "@types/react-dom": "19.3.0",
      ...Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`])),
    },
  };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: project });
});

afterAll(async () => {
  await rm(project, { recursive: true, force: true });
});

test("an office's strict project, with the examples of the documentation, compiles against the published declarations, all of them checked", async () => {
  expect(await output("npx", ["--no-install", "tsc", "--project", "."])).toBe("");
});

test("the command that editors are told of checks the office's documents", async () => {
  const told = await readFile(join(root, documented["editors"]), "utf8");
  const [, command = ""] = /^```sh\nnpx (tdh-check .+)\n```$/m.exec(told) ?? [];
  expect(command).toBe("tdh-check content");
  expect(await output("npx", ["--no-install", ...command.split(" ")])).toMatch(/^0 errors, 0 warnings in 4 files$/m);
  await writeFile(join(project, "content", "second.yaml"), "kind: campaign\ntitle: [");
  expect(await output("npx", ["--no-install", ...command.split(" ")])).toContain("second.yaml:2:");
  await rm(join(project, "content", "second.yaml"));
});

test("every script that a package exports can be imported in Node", async () => {
  const specifiers = packages.flatMap(({ name, exports }) =>
    exports.filter(({ subpath }) => !/\.(css|json)$/.test(subpath)).map(({ subpath }) => name + subpath.slice(1)),
  );
  const script = `for (const name of ${JSON.stringify(specifiers)}) {
    const module = await import(name);
    if (Object.keys(module).length === 0) throw new Error(name + " exports nothing");
  }`;
  expect(specifiers.length).toBeGreaterThanOrEqual(packages.length);
  expect(await output(node, ["--input-type=module", "--eval", script])).toBe("");
});

describe("the office's compiled program", () => {
  beforeAll(async () => {
    const emit = ["--noEmit", "false", "--outDir", "built"];
    await run("npx", ["--no-install", "tsc", "--project", ".", ...emit], { cwd: project });
  });

  test("runs the developers' example: a document is used, checked, and found to be published", async () => {
    expect(await output(node, ["built/developers-1.js"])).toMatch(/^published 0 undefined$/m);
  });

  test("renders a petition form to HTML that posts without JavaScript", async () => {
    const html = await output(node, ["built/form.js"]);
    expect(html).toContain('method="post"');
    expect(html).toContain('name="email"');
  });

  test("compiles an embed whose integrity is that of its script, with its styles", async () => {
    const { script, integrity } = JSON.parse(await output(node, ["built/embed.js"]));
    expect(integrity).toBe(`sha384-${createHash("sha384").update(script).digest("base64")}`);
    expect(script).toContain(":host");
  });
});

/** The scripts that a page of documentation shows to office developers; those for designers are run elsewhere. */
async function examplesOf(file: string): Promise<readonly string[]> {
  const text = await readFile(join(root, file), "utf8");
  return [...text.matchAll(/^```(?:tsx|ts)\n(.*?)^```/gms)]
    .map(([, code = ""]) => code)
    .filter((code) => !code.includes("./theme.tokens.json"));
}

/** What the command prints, whether it succeeds or fails. */
async function output(command: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(command, args, { cwd: project });
    return stdout;
  } catch (error) {
    if (error instanceof Error && "stdout" in error && "stderr" in error) return `${error.stdout}${error.stderr}`;
    throw error;
  }
}
