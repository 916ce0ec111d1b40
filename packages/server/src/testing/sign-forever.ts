import { openSqliteStore } from "../index.js";
import { entry } from "./entries.js";

/** Signs without end, eight at a time, and prints the id of each signature once it was acknowledged. */
const [file = ""] = process.argv.slice(2);
const store = await openSqliteStore({ file });

async function signForever(): Promise<never> {
  for (;;) {
    const signature = entry({ confirmation: "none" });
    await store.sign({ ...signature, hashes: { ...signature.hashes, address: signature.id } });
    process.stdout.write(`${signature.id}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, signForever));
