import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { root } from "./packages.js";

const run = promisify(execFile);

/** Vitest's global setup of the `e2e` project: builds the site once, before the first test starts it. */
export default async function buildSite(): Promise<void> {
  await run("npm", ["run", "build", "--workspace", "apps/netherlands"], { cwd: root, maxBuffer: 16 * 1024 * 1024 });
}
