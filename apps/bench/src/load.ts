import { Agent, request } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

/** Signs over HTTP from a thread of its own: `workerData` is `{ url, connections }`, a message is how often. */
const { url, connections }: { url: string; connections: number } = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
let signed = 0;

parentPort?.on("message", async (times: number) => {
  let left = times;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        await sign((signed += 1));
      }
    }),
  );
  parentPort?.postMessage(performance.now() - begun);
});

function sign(number: number): Promise<void> {
  const values = { givenName: "Ada", familyName: "Lovelace", email: `ada.${number}@example.org`, country: "NL" };
  const body = JSON.stringify({ values, consents: { newsletter: false }, locale: "en" });
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "idempotency-key": `${process.pid}-${number}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      if (answer.statusCode === 202) answer.on("end", resolve);
      else reject(new Error(`The server answered ${answer.statusCode}.`));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
