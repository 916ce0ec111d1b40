import { openSqliteStore } from "@tdh/server";

/** Reads every signature of a petition, page by page, and prints how quickly, and in how much memory: `export-all <file> <petition>`. */
const [file = "", petition = ""] = process.argv.slice(2);
const store = await openSqliteStore({ file, readOnly: true });
const start = performance.now();
let rows = 0;
for (let after = ""; ;) {
  const page = await store.signatures({ petition, after, limit: 1000, which: "counted" });
  rows += page.length;
  const last = page.at(-1);
  if (!last) break;
  after = last.id;
}
const rate = (rows / (performance.now() - start)) * 1000;
process.stdout.write(JSON.stringify({ rate, memory: process.resourceUsage().maxRSS }));
await store.close();
