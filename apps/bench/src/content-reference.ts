import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Reads and parses the documents of a folder, and does nothing with them. */
const [folder = "."] = process.argv.slice(2);
for (const file of globSync("*.yaml", { cwd: folder })) parse(readFileSync(join(folder, file), "utf8"));
