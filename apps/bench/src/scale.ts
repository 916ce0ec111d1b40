import { openSqliteStore, type Store } from "@tdh/server";
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { median, type Figure } from "./figure.js";

const rounds = 5;
const [few, many] = [10_000, 1_000_000];
const petition = "bench";

/** Whether a million signatures are counted and exported as quickly, and in as little memory, as ten thousand. */
export async function scaleSuite(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "tdh-bench-"));
  const files = { small: join(folder, "small.db"), large: join(folder, "large.db") };
  const [small, large] = [await filled(files.small, few), await filled(files.large, many)];
  const ratios: { count: number; exported: number; memory: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const count = (await countTime(large)) / (await countTime(small));
    const [less, more] = [await exportAll(files.small), await exportAll(files.large)];
    if (round > 0) ratios.push({ count, exported: more.rate / less.rate, memory: more.memory / less.memory });
  }
  await Promise.all([small.close(), large.close()]);
  rmSync(folder, { recursive: true, force: true });
  const reference = "the same of 10 thousand";
  const [unit, runs] = ["×", rounds];
  const of = (key: keyof (typeof ratios)[number]) => median(ratios.map((ratio) => ratio[key]));
  return [
    { id: "server.count-at-a-million", value: of("count"), unit, reference, atMost: 1.5, runs },
    { id: "server.export-rate-at-a-million", value: of("exported"), unit, reference, atLeast: 0.8, runs },
    { id: "server.export-memory-at-a-million", value: of("memory"), unit, reference, atMost: 1.5, runs },
  ];
}

async function filled(file: string, signatures: number): Promise<Store> {
  const store = await openSqliteStore({ file });
  const start = Date.parse("2026-01-01T00:00:00Z");
  for (let from = 0; from < signatures; from += 2000)
    await store.importSignatures(Array.from({ length: 2000 }, (_, index) => record(from + index, start)));
  return store;
}

function record(number: number, start: number): Parameters<Store["importSignatures"]>[0][number] {
  const signedAt = new Date(start + number * 10);
  const hash = (word: string) => createHash("md5").update(`${word}${number}`).digest("base64url");
  return {
    petition,
    id: number.toString().padStart(26, "0"),
    slot: 1,
    hashes: {
      address: hash("address"),
      person: hash("person"),
      home: undefined,
      name: hash("name"),
      domain: hash("domain"),
      network: undefined,
    },
    verdict: "good",
    country: ["NL", "DE", "CH", "IT"][number % 4] ?? "NL",
    locale: "en",
    source: undefined,
    consents: [{ purpose: "petition", given: true, version: "1", textHash: hash("text") }],
    sealed: `key.${hash("enc")}${hash("enc")}.${randomBytes(150).toString("base64url")}`,
    signedAt,
    confirmedAt: signedAt,
    expiresAt: undefined,
  };
}

async function countTime(store: Store): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < 200; turn += 1) await store.tally(petition);
  return performance.now() - start;
}

/** Exports all in a process of its own: rows a second, and the most memory that it held, in kB. */
async function exportAll(file: string): Promise<{ rate: number; memory: number }> {
  const script = fileURLToPath(new URL("./export-all.js", import.meta.url));
  const child = spawn(process.execPath, [script, file, petition], { stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(await text(child.stdout));
}
