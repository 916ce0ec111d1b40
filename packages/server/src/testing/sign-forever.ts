import { randomBytes } from "node:crypto";
import { openSqliteStore } from "../store/sqlite/open.js";
import { entry } from "./entries.js";

/** Signs without end, eight at a time, and prints the id of each signature once it was acknowledged. */
const [file = ""] = process.argv.slice(2);
const store = openSqliteStore({ file });

async function signForever(): Promise<never> {
  for (;;) {
    const id = randomBytes(16).toString("base64url");
    await store.sign(entry({ id, address: id, confirmation: "none" }));
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, signForever));
