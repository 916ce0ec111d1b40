#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { run } from "./cli/run.js";

// Whoever reads the output may have read enough: `tdh-check content | head`. The verdict stays what it is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
process.exitCode = await run(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  inColour: process.stdout.isTTY && !process.env["NO_COLOR"],
  version: String(version),
});
