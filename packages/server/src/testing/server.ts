import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  createMailbox,
  createServer,
  openSqliteStore,
  registerMailbox,
  type ServerOptions,
  type Store,
} from "../index.js";
import { appeal, office, petition, signature } from "./definitions.js";

/** A server on a database of its own, with a mailbox and a clock that the test holds. `wrap` makes a double of the store. */
export async function startServer(changes: Partial<ServerOptions> = {}, wrap = (store: Store) => store) {
  const folder = mkdtempSync(join(tmpdir(), "tdh-server-"));
  const file = join(folder, "campaign.db");
  const mailbox = createMailbox();
  const clock = { now: new Date("2026-11-22T12:00:00Z") };
  const app = await createServer({
    publicUrl: "https://campaign.example",
    petitions: [petition()],
    donations: [appeal()],
    office,
    store: wrap(await openSqliteStore({ file })),
    mailer: mailbox,
    serverKey: randomBytes(32),
    now: () => clock.now,
    ...changes,
  });
  registerMailbox(app, mailbox);
  await app.ready();

  return {
    app,
    clock,
    folder,
    file,
    mailbox,
    /** Posts a signature as JSON. */
    sign: (body: unknown = signature(), key = randomBytes(8).toString("hex"), id = "sweetie") =>
      app.inject({
        method: "POST",
        url: `/v1/petitions/${id}/signatures`,
        headers: { "content-type": "application/json", "idempotency-key": key },
        payload: JSON.stringify(body),
      }),
    /** Posts a form. */
    post: (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.inject({
        method: "POST",
        url,
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
        payload: new URLSearchParams(fields).toString(),
      }),
    count: async (id = "sweetie") => (await app.inject(`/v1/petitions/${id}/count`)).json(),
    /** Waits until so many mails have arrived and gives the newest. */
    mail: async (arrived: number) => {
      for (let turn = 0; mailbox.messages.length < arrived && turn < 1000; turn += 1) await wait(2);
      const newest = mailbox.messages.at(-1);
      if (!newest || mailbox.messages.length !== arrived)
        throw new Error(`There are ${mailbox.messages.length} mails.`);
      return newest;
    },
    stop: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof startServer>>;

/** The path of the newest mail's link. */
export function linkIn({ links }: { readonly links: readonly string[] }): string {
  return new URL(links[0] ?? "missing:").pathname;
}
