import { spawn, type ChildProcessByStdio } from "node:child_process";
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { iifeForEsbuild } from "../../../../apps/testing/src/iife.js";

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Starts a source file of this package, such as `cli.ts`, in a process of its own. */
export async function startChild(file: string, args: readonly string[]): Promise<Child> {
  const script = await (bundles[file] ??= bundle(file));
  const flags = ["--enable-source-maps", script, ...args];
  return spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs it to its end. */
export async function runChild(file: string, args: readonly string[]) {
  const child = await startChild(file, args);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

const bundles: Record<string, Promise<string>> = {};

/** One script of a file and all it imports of the workspace; what comes from npm is found as usual. */
async function bundle(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const name = createHash("sha256").update(`${entry} ${process.pid}`).digest("hex").slice(0, 16);
  const outfile = fileURLToPath(new URL(`../../node_modules/.cache/tdh-testing/${name}.mjs`, import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node22",
    sourcemap: true,
    conditions: ["source"],
    jsx: "automatic",
    loader: { ".css": "text" },
    plugins: [iifeForEsbuild(), npmIsExternal],
  });
  return outfile;
}

const npmIsExternal: Plugin = {
  name: "npm-is-external",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === "entry-point" || path.startsWith("@tdh/") ? undefined : { path, external: true },
    );
  },
};
