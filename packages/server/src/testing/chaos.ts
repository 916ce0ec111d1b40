import { randomBytes, randomInt } from "node:crypto";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../../../apps/testing/src/site.js";
import { startChild } from "./child.js";
import { keyPair, signature } from "./definitions.js";

/**
 * Signs over HTTP with many clients at once, each of which retries with its key until it is answered, and sends every
 * tenth signing once more; meanwhile `disturb` breaks something after so many answers, as often as `rounds` says.
 * @returns who was acknowledged, and what answers were wrong
 */
export async function signThroughChaos({ database, rounds, every, disturb }: Chaos): Promise<Outcome> {
  const server = await startSigned(database);
  const acknowledged: string[] = [];
  const wrong: string[] = [];
  let disturbances = 0;
  let disturbing: Promise<void> | undefined;
  let isOver = false;

  async function signAs(person: string): Promise<void> {
    const first = await server.sign(person);
    if (first.status !== 202) wrong.push(`${person}: ${first.status} ${first.body}`);
    acknowledged.push(person);
    if (randomInt(10) === 0) {
      const again = await server.sign(person);
      if (again.body !== first.body) wrong.push(`${person} was answered ${first.body}, and then ${again.body}`);
    }
    if (acknowledged.length >= every * (disturbances + 1) && !disturbing && disturbances < rounds) {
      disturbances += 1;
      disturbing = disturb(server).finally(() => {
        disturbing = undefined;
        isOver = disturbances >= rounds;
      });
    }
  }

  await Promise.all(
    Array.from({ length: 16 }, async (_, client) => {
      for (let turn = 0; !isOver; turn += 1) await signAs(`person-${client}-${turn}`);
    }),
  );
  await server.stop();
  return { acknowledged, wrong };
}

export interface Chaos {
  /** A file of SQLite. */
  readonly database: string;
  readonly rounds: number;
  /** So many signatures lie between two disturbances. */
  readonly every: number;
  readonly disturb: (server: Signed) => Promise<void>;
}

export interface Outcome {
  readonly acknowledged: readonly string[];
  readonly wrong: readonly string[];
}

export interface Signed {
  /** Signs as somebody, and tries again until there is an answer. */
  sign(person: string): Promise<{ readonly status: number; readonly body: string }>;
  /** Ends the server at once, as a power cut would, and starts it again. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

async function startSigned(database: string): Promise<Signed> {
  const port = await freePort();
  const args = [String(port), database, keyPair().publicKey, randomBytes(32).toString("hex")];
  let child = await start();

  async function start() {
    const started = await startChild("testing/serve.ts", args);
    let complaint = "";
    started.stderr.on("data", (chunk) => (complaint += chunk));
    const [said] = await Promise.race([once(started.stdout, "data"), once(started, "exit")]);
    if (!String(said).includes("listening")) throw new Error(`The server did not start: ${complaint}`);
    return started;
  }

  return {
    sign: async (person) => {
      const body = JSON.stringify({ ...signature({ email: `${person}@example.org` }), source: { ref: person } });
      const headers = { "content-type": "application/json", "idempotency-key": person };
      const url = `http://127.0.0.1:${port}/v1/petitions/sweetie/signatures`;
      for (;;) {
        const answer = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(20_000) })
          .then(async (response) => ({ status: response.status, body: await response.text() }))
          .catch(() => undefined);
        if (answer && answer.status !== 503) return answer;
        await wait(50);
      }
    },
    killAndRestart: async () => {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
      child = await start();
    },
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
