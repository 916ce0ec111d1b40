import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../packages.js";
import { freePort } from "../site.js";

const run = promisify(execFile);
let clone: string;

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), "tdh-clone-"));
  await run("git", ["clone", "--quiet", "--depth=1", `file://${root}`, clone]);
});

afterAll(() => rm(clone, { recursive: true, force: true }));

test("what the README says under 'Run it' serves the site from a fresh clone, within 90 s after the install", async () => {
  const [install = "", start = ""] = (await command("Run it")).split(" && ");
  expect([install, start]).toEqual(["npm ci", "npm start"]);
  const env = { PATH: ownPath(), HOME: process.env["HOME"] ?? clone };
  await run("sh", ["-c", install], { cwd: clone, env, maxBuffer: 64 * 1024 * 1024 });

  const url = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(start, {
    cwd: clone,
    shell: true,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...env, PORT: new URL(url).port },
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  try {
    const started = performance.now();
    while (!(await answers(`${url}/en`))) {
      expect(performance.now() - started, printed).toBeLessThan(90_000);
      await wait(200);
    }
    for (const address of ["/nl", "/en", "/dev/mailbox", "/health/ready"]) {
      expect(printed).toContain(address);
      expect((await fetch(url + address)).status).toBe(200);
    }
  } finally {
    if (child.pid) process.kill(-child.pid, "SIGTERM");
    await once(child, "exit");
  }
});

/** The command in the first block under a heading of the README. */
async function command(heading: string): Promise<string> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const block = /```sh\n(.*?)\n```/s.exec(readme.slice(readme.indexOf(`## ${heading}`)));
  return block?.[1] ?? "";
}

/** The machine's own path, without what npm adds for the scripts of this checkout. */
function ownPath(): string {
  return (process.env["PATH"] ?? "")
    .split(":")
    .filter((folder) => !folder.includes("node_modules") && !folder.includes("node-gyp-bin"))
    .join(":");
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
