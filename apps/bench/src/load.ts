import { connect, type Socket } from "node:net";
import { parentPort, workerData } from "node:worker_threads";

/**
 * Signs over HTTP from a thread of its own, cheaply enough that it measures the server: `workerData` is
 * `{ host, port, path, connections }`, a message is how often.
 */
const { host, port, path, connections }: Load = workerData;
const sockets = Array.from({ length: connections }, () => connect({ host, port, noDelay: true }));
let signed = 0;

parentPort?.on("message", async (times: number) => {
  let left = times;
  const begun = performance.now();
  await Promise.all(
    sockets.map(async (socket) => {
      while (left > 0) {
        left -= 1;
        await sign(socket, (signed += 1));
      }
    }),
  );
  parentPort?.postMessage(performance.now() - begun);
});

function sign(socket: Socket, number: number): Promise<void> {
  const values = {
    givenName: "Ada",
    familyName: "Lovelace",
    email: `ada.${port}.${number}@example.org`,
    country: "NL",
  };
  const body = JSON.stringify({ values, consents: { newsletter: false }, locale: "en" });
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n` +
      `Idempotency-Key: ${process.pid}-${port}-${number}\r\n\r\n${body}`,
  );
  return new Promise((resolve, reject) => {
    let received = "";
    const take = (chunk: Buffer) => {
      received += chunk.toString("latin1");
      const head = received.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1]);
      if (head < 0 || received.length < head + 4 + length) return;
      socket.off("data", take);
      if (/^HTTP\/1\.1 20[0-9]/.test(received)) resolve();
      else reject(new Error(`The server answered ${received.slice(0, 300)}`));
    };
    socket.on("data", take);
  });
}

interface Load {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly connections: number;
}
