import { defineOffice } from "@tdh/schemas";
import { createMailbox, createServer, openSqliteStore, type Store } from "@tdh/server";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { median, type Figure } from "./figure.js";
import { benchPetition } from "./petition.js";

const rounds = 7;
const signatures = 2000;
const connections = 64;

/** Signatures a second over HTTP, acknowledged and on disk, beside the same server whose store keeps nothing. */
export async function serverSuite(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "tdh-bench-"));
  const durable = await start(openSqliteStore({ file: join(folder, "campaign.db") }));
  const hollow = await start(keepsNothing);
  const rates: { durable: number; ratio: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [kept, unkept] = [await durable.rate(), await hollow.rate()];
    if (round > 0) rates.push({ durable: kept, ratio: kept / unkept });
  }
  await Promise.all([durable.stop(), hollow.stop()]);
  rmSync(folder, { recursive: true, force: true });
  const over = `${connections} connections`;
  return [
    {
      id: "server.durable-signs",
      value: median(rates.map(({ durable: rate }) => rate)),
      unit: "signs/s",
      reference: over,
      runs: rounds,
    },
    {
      id: "server.durable-to-null-store",
      value: median(rates.map(({ ratio }) => ratio)),
      unit: "×",
      reference: "the same server, null store",
      runs: rounds,
    },
  ];
}

async function start(store: Store) {
  const app = await createServer({
    publicUrl: "http://127.0.0.1",
    petitions: [benchPetition()],
    donations: [],
    office,
    store,
    mailer: createMailbox(),
    serverKey: randomBytes(32),
  });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const url = `${address}/v1/petitions/bench/signatures`;
  const load = new Worker(new URL("./load.js", import.meta.url), { workerData: { url, connections } });
  return {
    rate: async (): Promise<number> => {
      load.postMessage(signatures);
      const [milliseconds] = await once(load, "message");
      return (signatures / Number(milliseconds)) * 1000;
    },
    stop: async () => {
      await load.terminate();
      await app.close();
    },
  };
}

const keepsNothing: Store = {
  sign: async () => ({ kind: "accepted", answer: { status: "accepted", confirmation: "none", total: 0 } }),
  findConfirmation: async () => ({ kind: "unknown" }),
  confirm: async () => ({ kind: "unknown" }),
  tally: async () => ({ pending: 0, confirmed: 0, byCountry: {} }),
  confirmedSignatures: () => [],
  donate: async () => ({ kind: "conflict" }),
  findDonation: async () => undefined,
  donationSums: async () => ({ raised: 0, pending: 0, donors: 0 }),
  dueMails: async () => [],
  deleteMail: async () => {},
  postponeMail: async () => {},
  ready: async () => {},
  close: async () => {},
};

const office = defineOffice({
  id: "bench",
  name: { en: "Bench" },
  country: "NL",
  locales: ["en"],
  url: "https://example.org",
  address: { street: "Main Street 1", postalCode: "1000 AA", city: "Exampleton", country: "NL" },
  privacyUrl: "/privacy",
});
