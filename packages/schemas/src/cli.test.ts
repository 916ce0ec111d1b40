import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandLine, runCommand } from "./testing/run-command.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tdh-command-"));
  writeFileSync(join(folder, "broken.yaml"), "title: Abused: time for action\n");
  writeFileSync(
    join(folder, "many.json"),
    JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`k${key}`, 1])).valueOf()).replace(
      "{",
      '{"kind":"office",',
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the command checks the files of the folder that it is started in", async () => {
  const { code, stdout, stderr } = await runCommand(["*.yaml"], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  expect(stdout).toMatch(/^broken\.yaml:1:14 {2}error {2}.+ {2}\(yaml_rest\)\n\n1 error, 0 warnings in 1 file\n$/);
}, 60_000);

test("the command says which version it is, and how it is used", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(await runCommand(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  const { stdout } = await runCommand(["--help"]);
  expect(stdout).toMatch(/^Usage: tdh-check /);
  expect(await runCommand([])).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("tdh-check --help"),
  });
}, 60_000);

test("all of a long output arrives, and nobody minds if it is not read to its end", async () => {
  const { code, stdout } = await runCommand(["many.json", "--format", "json"], { cwd: folder });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).length).toBeGreaterThan(20_000);

  const [command, args] = commandLine(["many.json"]);
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  child.stdout.once("data", () => child.stdout.destroy());
  const ended = await new Promise((resolve) => child.on("close", (exit, signal) => resolve({ exit, signal })));
  expect({ ended, stderr }).toEqual({ ended: { exit: 1, signal: null }, stderr: "" });
}, 60_000);
