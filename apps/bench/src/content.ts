import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, type Figure } from "./figure.js";

const root = "../..";
const content = `${root}/apps/netherlands/content`;
const command = `${root}/packages/schemas/dist/cli.js`;
const reference = fileURLToPath(new URL("./content-reference.js", import.meta.url));
const kinds = ["campaign", "petition", "donation", "office"] as const;
const documents = 1000;
const rounds = 7;

/** How long `tdh-check` takes for 1,000 documents, from its start to its end, beside a process that only reads them. */
export async function contentSuite(): Promise<Figure[]> {
  execFileSync("npm", ["run", "build", "-w", "packages/schemas"], { cwd: root, stdio: "ignore" });
  const folder = mkdtempSync(join(tmpdir(), "tdh-bench-"));
  try {
    writeDocuments(folder);
    const times: { check: number; ratio: number }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const [check, parse] = [await seconds(command, folder), await seconds(reference, folder)];
      if (round > 0) times.push({ check, ratio: check / parse });
    }
    return [
      {
        id: "content.check-1000",
        value: median(times.map(({ check }) => check)),
        unit: "s",
        reference: `${documents} documents, the whole command`,
        atMost: 2,
        runs: rounds,
      },
      {
        id: "content.check-to-parsing-alone",
        value: median(times.map(({ ratio }) => ratio)),
        unit: "×",
        reference: "a process that reads and parses them with yaml",
        runs: rounds,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The demo office's documents, a quarter of each kind, each with an id of its own and pointing to those of its number. */
function writeDocuments(folder: string): void {
  const texts = kinds.map((kind) => readFileSync(`${content}/${kind}.yaml`, "utf8"));
  for (let number = 0; number < documents / kinds.length; number += 1)
    for (const [index, text] of texts.entries()) {
      const own = text
        .replace(/^id: .*$/m, `id: bench-${number}`)
        .replaceAll(/^(\s*)(office|petition|donation): .*$/gm, `$1$2: bench-${number}`);
      writeFileSync(join(folder, `${kinds[index]}-${number}.yaml`), own);
    }
}

async function seconds(script: string, folder: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${script} found faults in the demo office's documents:\n${output.slice(0, 2000)}`);
  return (performance.now() - start) / 1000;
}
