import { createServer, openSqliteStore } from "../index.js";
import { office, petition } from "./definitions.js";

/**
 * A server for tests that kill it: `serve.ts <port> <database> <public key> <server key, hexadecimal>`. It prints a line
 * once it listens. No mail ever goes out, so that the outbox holds one for each signature.
 */
const [port, database = "", publicKey = "", serverKey = ""] = process.argv.slice(2);
const store = await openSqliteStore({ file: database });
const app = await createServer({
  publicUrl: "http://127.0.0.1",
  petitions: [petition({ publicKey })],
  donations: [],
  office,
  store,
  mailer: { send: () => Promise.reject(new Error("There is no mail here.")) },
  serverKey: Buffer.from(serverKey, "hex"),
});
await app.listen({ host: "127.0.0.1", port: Number(port) });
process.once("SIGTERM", () => void app.close());
process.stdout.write("listening\n");
