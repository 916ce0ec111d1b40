import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How the source of `tdh-check` is started. */
export function commandLine(args: readonly string[]): [command: string, args: readonly string[]] {
  const hooks = new URL("typescript-hooks.mjs", import.meta.url).href;
  const source = fileURLToPath(new URL("../cli.ts", import.meta.url));
  return [process.execPath, ["--import", hooks, source, ...args]];
}

/** Runs it to its end. */
export async function runCommand(args: readonly string[], { cwd = process.cwd() } = {}) {
  const child = spawn(...commandLine(args), { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}
