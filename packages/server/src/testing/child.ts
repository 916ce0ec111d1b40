import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

/** Starts a source file of this package in a process of its own. */
export function startChild(file: string, args: readonly string[]): ChildProcessByStdio<null, Readable, Readable> {
  const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  const flags = ["--conditions=source", "--import", new URL("typescript-hooks.mjs", import.meta.url).href];
  return spawn(process.execPath, [...flags, path(`../${file}`), ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs it to its end. */
export async function runChild(file: string, args: readonly string[]) {
  const child = startChild(file, args);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}
