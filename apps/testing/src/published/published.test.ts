import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pack, publishedPackages, root, type Tarball } from "../packages.js";

const run = promisify(execFile);
const packages = publishedPackages();
let destination: string;
let tarballs: Tarball[];

beforeAll(async () => {
  destination = await mkdtemp(join(tmpdir(), "tdh-published-"));
  tarballs = await pack(packages, destination);
});

afterAll(async () => {
  await rm(destination, { recursive: true, force: true });
});

describe.each(packages)("$name as it would be published", ({ name, folder, exports }) => {
  test("holds what was built, and no test or story", () => {
    const { contents } = tarballOf(name);
    expect(contents).toEqual(expect.arrayContaining(["dist/index.js", "LICENSE"]));
    expect(contents.filter((path) => /\.(test|stories)\.|(^|\/)(testing|\.turbo|node_modules)\//.test(path))).toEqual(
      [],
    );
  });

  test("is marked as client code wherever its source is", async () => {
    for (const entry of exports.flatMap(({ source }) => (source && /\.tsx?$/.test(source) ? source : []))) {
      const built = entry.replace(/^\.\/src\//, "./dist/").replace(/tsx?$/, "js");
      expect({ built, client: await isClient(folder, built) }).toEqual({
        built,
        client: await isClient(folder, entry),
      });
    }
  });

  test("has a manifest without fault (publint)", async () => {
    expect(await findings("publint", ["run", tarballOf(name).file, "--strict"])).toBe("");
  });

  test("has types that agree with its modules (are the types wrong?)", async () => {
    const typed = exports.map(({ subpath }) => subpath).filter((subpath) => !/\.(css|json)$/.test(subpath));
    const only = ["--profile", "esm-only", "--entrypoints", ...typed];
    expect(await findings("attw", [tarballOf(name).file, "--format", "ascii", "--no-color", ...only])).toBe("");
  });
});

function tarballOf(name: string): Tarball {
  const tarball = tarballs.find((candidate) => candidate.name === name);
  if (tarball === undefined) throw new Error(`npm packed no ${name}.`);
  return tarball;
}

async function isClient(folder: string, file: string): Promise<boolean> {
  return /^["']use client["'];/.test(await readFile(join(folder, file), "utf8"));
}

/** What the command says when it fails; nothing when it is content. */
async function findings(command: string, args: readonly string[]): Promise<string> {
  try {
    await run(join(root, "node_modules", ".bin", command), args, { cwd: root });
    return "";
  } catch (error) {
    if (error instanceof Error && "stdout" in error && "stderr" in error) return `${error.stdout}${error.stderr}`;
    throw error;
  }
}
