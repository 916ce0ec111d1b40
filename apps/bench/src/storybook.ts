import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, rmSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { median, type Figure } from "./figure.js";

const ROOT = "../..";
const PORT = 6019;
const RUNS = 3;

/** How long a designer waits for `npm run storybook`, the first time and later; what the pictures of the stories weigh. */
export async function storybookSuite(): Promise<Figure[]> {
  const times = { first: [] as number[], later: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    rmSync(`${ROOT}/node_modules/.cache/storybook`, { recursive: true, force: true });
    times.first.push(await secondsUntilUp());
    times.later.push(await secondsUntilUp());
  }
  const pictures = globSync("apps/testing/pictures/*/*.webp", { cwd: ROOT }).map(
    (file) => statSync(`${ROOT}/${file}`).size,
  );
  const megabytes = pictures.reduce((sum, size) => sum + size, 0) / 1e6;
  const reference = "from the command to the first page";
  return [
    { id: "storybook.up-first", value: median(times.first), unit: "s", reference, atMost: 10, runs: RUNS },
    { id: "storybook.up-later", value: median(times.later), unit: "s", reference, atMost: 10, runs: RUNS },
    {
      id: "storybook.pictures",
      value: megabytes,
      unit: "MB",
      reference: `${pictures.length} files`,
      atMost: 15,
      runs: 1,
    },
  ];
}

async function secondsUntilUp(): Promise<number> {
  const start = performance.now();
  const child = spawn("npm", ["run", "storybook", "-w", "apps/storybook", "--", "--port", String(PORT), "--ci"], {
    cwd: ROOT,
    stdio: "ignore",
    detached: true,
  });
  const ended = once(child, "exit");
  try {
    while (!(await answers("iframe.html")) || !(await answers("index.json"))) await wait(50);
    return (performance.now() - start) / 1000;
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid);
    await ended;
  }
}

async function answers(path: string): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${PORT}/${path}`).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.ok === true;
}
