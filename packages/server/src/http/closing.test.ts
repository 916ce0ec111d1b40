import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openSqliteStore } from "../index.js";
import { petition, signature } from "../testing/definitions.js";
import { startServer, type TestServer } from "../testing/server.js";

const path = "/v1/petitions/sweetie/signatures";
const petitions = [petition({ confirmation: "none" })];
const bodyOf = (person: string) =>
  JSON.stringify({ ...signature({ email: `${person}@example.org` }), source: { ref: person } });

test("a request that arrives on an open connection while the server closes is answered and kept", async () => {
  let openGate = () => {};
  const gate = new Promise<void>((resolve) => {
    openGate = resolve;
  });
  const server = await startServer({ petitions }, (store) => ({
    ...store,
    sign: (entry) => gate.then(() => store.sign(entry)),
  }));
  const port = await listen(server);
  const raw = (person: string) =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: ${person}\r\n` +
    `Content-Length: ${bodyOf(person).length}\r\n\r\n${bodyOf(person)}`;

  const socket = connect(port, "127.0.0.1");
  const answers = text(socket);
  socket.write(raw("before"));
  await once(server.app.server, "request");
  const closed = server.app.close();
  while (server.app.server.listening) await new Promise((resolve) => setImmediate(resolve));
  socket.write(raw("during"));
  await once(server.app.server, "request");
  openGate();

  expect((await answers).match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 202", "HTTP/1.1 202"]);
  await closed;
  expect(await keptIn(server)).toEqual(new Set(["before", "during"]));
  await server.stop();
});

test("closing under load fails nobody, and loses nothing that was acknowledged", async () => {
  const server = await startServer({ petitions });
  const port = await listen(server);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const statuses = new Set<number | undefined>();
  const acknowledged: string[] = [];
  let closed: Promise<void> | undefined;

  const signUntilClosed = async (worker: number): Promise<void> => {
    for (let turn = 0; ; turn += 1) {
      const person = `person-${worker}-${turn}`;
      const status = await post(port, agent, person).catch(() => "disconnected" as const);
      if (status === "disconnected") return;
      statuses.add(status);
      if (status === 202) acknowledged.push(person);
      if (acknowledged.length === 300) closed = server.app.close();
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, worker) => signUntilClosed(worker)));
  await closed;
  agent.destroy();

  expect(statuses).toEqual(new Set([202]));
  expect(acknowledged.length).toBeGreaterThanOrEqual(300);
  const kept = await keptIn(server);
  expect(acknowledged.filter((person) => !kept.has(person))).toEqual([]);
  await server.stop();
});

async function listen(server: TestServer): Promise<number> {
  return Number(new URL(await server.app.listen({ host: "127.0.0.1", port: 0 })).port);
}

function post(port: number, agent: Agent, person: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "idempotency-key": person };
    const sent = request({ host: "127.0.0.1", port, path, method: "POST", agent, headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
      answer.on("error", reject);
    });
    sent.on("error", reject).end(bodyOf(person));
  });
}

/** Who is in the database of a closed server. */
async function keptIn({ file }: TestServer): Promise<Set<string | undefined>> {
  const store = await openSqliteStore({ file });
  const rows = await store.signatures({ petition: "sweetie", limit: 10_000, which: "counted" });
  const kept = new Set(rows.map(({ source }) => source?.ref));
  await store.close();
  return kept;
}
