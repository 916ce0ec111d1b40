import { defineOffice } from "@tdh/schemas";
import { createMailbox, createServer, openSqliteStore, type ServerOptions, type Store } from "@tdh/server";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { startExpress } from "./express-server.js";
import { median, type Figure } from "./figure.js";
import { benchPetition } from "./petition.js";

const rounds = 7;
const connections = 64;
const million = 1_000_000;

/**
 * Signatures a second over HTTP, acknowledged and on disk, beside the same server with something left out, and beside
 * what is usual. All take turns in each round; a figure is the median of the rounds' ratios.
 */
export async function serverSuite(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "tdh-bench-"));
  const file = (name: string) => join(folder, `${name}.db`);
  const ours = await start(await openSqliteStore({ file: file("ours") }), 2000);
  const hollow = await start(keepsNothing(await openSqliteStore({ file: file("hollow") })), 2000);
  const single = await start(await openSqliteStore({ file: file("single"), together: 1 }), 400);
  const unsealed = await start(await openSqliteStore({ file: file("unsealed") }), 2000, { seal: sealsNothing });
  const express = await startExpress(file("express"), million, false);
  const counting = await startExpress(file("counting"), million, true);
  const plain = loadOn(express.port, "/sign", 200);
  const counted = loadOn(counting.port, "/sign", 64);

  const rates: Record<"ours" | "hollow" | "single" | "unsealed" | "plain" | "counted", number>[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const rate = {
      ours: await ours.rate(),
      hollow: await hollow.rate(),
      single: await single.rate(),
      unsealed: await unsealed.rate(),
      plain: await plain.rate(),
      counted: await counted.rate(),
    };
    if (round > 0) rates.push(rate);
  }
  for (const running of [ours, hollow, single, unsealed, plain, counted]) await running.stop();
  await Promise.all([express.stop(), counting.stop()]);
  rmSync(folder, { recursive: true, force: true });

  const ratio = (id: string, reference: keyof (typeof rates)[number], words: string, atLeast: number): Figure => ({
    id: `server.${id}`,
    value: median(rates.map((rate) => rate.ours / rate[reference])),
    unit: "×",
    reference: words,
    atLeast,
    runs: rounds,
  });
  return [
    {
      id: "server.durable-signs",
      value: median(rates.map((rate) => rate.ours)),
      unit: "signs/s",
      reference: `${connections} connections`,
      runs: rounds,
    },
    ratio("durable-to-null-store", "hollow", "the same server, null store", 0.75),
    ratio("group-to-single-commit", "single", "the same server, one transaction a request", 5),
    ratio("to-express-and-orm", "plain", "Express 5 + TypeORM at 1 million rows", 15),
    ratio("to-express-and-orm-counting", "counted", "the same with COUNT(*) for each sign", 200),
    ratio("sealed-to-unsealed", "unsealed", "the same server, values in clear", 0.6),
  ];
}

async function start(store: Store, signatures: number, options: Partial<ServerOptions> = {}) {
  const app = await createServer({
    publicUrl: "http://127.0.0.1",
    petitions: [benchPetition()],
    donations: [],
    office,
    store,
    mailer: createMailbox(),
    serverKey: randomBytes(32),
    ...options,
  });
  const address = new URL(await app.listen({ host: "127.0.0.1", port: 0 }));
  const load = loadOn(Number(address.port), "/v1/petitions/bench/signatures", signatures);
  return {
    rate: load.rate,
    stop: async () => {
      await load.stop();
      await app.close();
    },
  };
}

/** Signs so often at each call, and tells how many that were a second. */
function loadOn(port: number, path: string, signatures: number) {
  const workerData = { host: "127.0.0.1", port, path, connections };
  const load = new Worker(new URL("./load.js", import.meta.url), { workerData });
  return {
    rate: async (): Promise<number> => {
      load.postMessage(signatures);
      const [milliseconds] = await once(load, "message");
      return (signatures / Number(milliseconds)) * 1000;
    },
    stop: async () => {
      await load.terminate();
    },
  };
}

/** A store that takes every signature at once, and keeps none. */
function keepsNothing(store: Store): Store {
  const answer = { status: "accepted", confirmation: "none", total: 0 } as const;
  return { ...store, sign: async () => ({ kind: "accepted", answer }) };
}

const sealsNothing: NonNullable<ServerOptions["seal"]> = () => async (_id, values) => JSON.stringify(values);

const office = defineOffice({
  id: "bench",
  name: { en: "Bench" },
  country: "NL",
  locales: ["en"],
  url: "https://example.org",
  address: { street: "Main Street 1", postalCode: "1000 AA", city: "Exampleton", country: "NL" },
  privacyUrl: "/privacy",
});
