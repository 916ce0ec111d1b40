import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyBaseLogger } from "fastify";
import { afterEach, expect, test } from "vitest";
import { gift, signature } from "./testing/definitions.js";
import { linkIn, startServer, type TestServer } from "./testing/server.js";

let server: TestServer;
afterEach(() => server.stop());

/** What must not be found, as entered and in other spellings. */
const secrets = [
  "Adalberta",
  "Quillfeather",
  "ada.quillfeather",
  "1234 AB",
  "1234AB",
  "Ravenscroft",
  "Grace",
  "idempotency-1",
];

test("a copy of the database yields no name, no address and no token, before and after confirming", async () => {
  const failing = { send: () => Promise.reject(new Error("550 ada.quillfeather@example.org")) };
  server = await startServer({ mailer: failing });
  await server.sign(signature(), "idempotency-1");
  await give();
  expect(found(filesOf(server), secrets)).toEqual([]);
  await server.stop();

  server = await startServer();
  await server.sign(signature(), "idempotency-1");
  await give();
  const link = linkIn(await server.mail(1));
  await server.post(link, {});
  const token = link.split("/").at(-1) ?? "";
  expect(found(filesOf(server), [...secrets, token])).toEqual([]);
});

test("the scan would find a value that lies in the database", async () => {
  server = await startServer();
  await server.sign({ ...signature(), source: { ref: "a-visible-source" } });
  expect(found(filesOf(server), ["a-visible-source"])).toEqual(["a-visible-source"]);
});

test("logs name no person and no token", async () => {
  const lines: string[] = [];
  const write = (...parts: unknown[]) => void lines.push(JSON.stringify(parts));
  const logger: FastifyBaseLogger = {
    level: "trace",
    child: () => logger,
    fatal: write,
    error: write,
    warn: write,
    info: write,
    debug: write,
    trace: write,
    silent: write,
  };
  const failing = { send: () => Promise.reject(new Error("550 ada.quillfeather@example.org")) };
  server = await startServer({ logger, mailer: failing });
  await server.sign(signature(), "idempotency-1");
  await server.sign(signature({ email: "Ada Quillfeather" }));
  await give();
  await server.app.inject(`/v1/confirmations/${"t".repeat(43)}?email=ada.quillfeather@example.org`);
  await server.app.close();
  expect(lines.length).toBeGreaterThan(4);
  expect(found(Buffer.from(lines.join("\n")), [...secrets, "t".repeat(43)])).toEqual([]);
});

function give() {
  return server.app.inject({
    method: "POST",
    url: "/v1/donations/sweetie",
    headers: { "content-type": "application/json", "idempotency-key": "idempotency-1" },
    payload: JSON.stringify(gift),
  });
}

/** The database with its write-ahead log, as a thief would copy it. */
function filesOf({ folder }: TestServer): Buffer {
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}

function found(bytes: Buffer, texts: readonly string[]): string[] {
  const haystack = bytes.toString("latin1").toLowerCase();
  return texts.filter((text) => text !== "" && haystack.includes(text.toLowerCase()));
}
