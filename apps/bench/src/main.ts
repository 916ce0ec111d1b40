import { mkdirSync, writeFileSync } from "node:fs";
import { contentSuite } from "./content.js";
import { embedSuite } from "./embed.js";
import { fallsShort, type Figure } from "./figure.js";
import { scaleSuite } from "./scale.js";
import { serverSuite } from "./server.js";
import { storybookSuite } from "./storybook.js";

const suites: Readonly<Record<string, () => Promise<Figure[]>>> = {
  content: contentSuite,
  embed: embedSuite,
  scale: scaleSuite,
  server: async () => [...(await serverSuite()), ...(await scaleSuite())],
  storybook: storybookSuite,
};

const [name = ""] = process.argv.slice(2);
const suite = Object.hasOwn(suites, name) ? suites[name] : undefined;
if (suite) {
  const figures = await suite();
  mkdirSync("results", { recursive: true });
  writeFileSync(`results/${name}.json`, `${JSON.stringify({ figures }, undefined, 2)}\n`);
  for (const figure of figures) process.stdout.write(`${lineOf(figure)}\n`);
  process.exitCode = figures.some(fallsShort) ? 1 : 0;
} else {
  process.stderr.write(`Name a suite: npm run bench -- ${Object.keys(suites).join(" | ")}\n`);
  process.exitCode = 2;
}

function lineOf(figure: Figure): string {
  const { id, value, unit, reference, atLeast, atMost, runs } = figure;
  const written = Number.isInteger(value) ? String(value) : value.toFixed(value < 100 ? 2 : 0);
  const bounds = [atLeast !== undefined && `at least ${atLeast}`, atMost !== undefined && `at most ${atMost}`];
  const verdict = [...bounds.filter(Boolean), fallsShort(figure) && "FALLS SHORT"].filter(Boolean).join(", ");
  return `${id.padEnd(34)}${written.padStart(10)} ${unit.padEnd(8)} ${reference} (${runs} ${runs === 1 ? "run" : "runs"}) ${verdict}`.trimEnd();
}
