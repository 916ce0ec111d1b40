import { readConfig } from "./config.js";
import { createSite } from "./site.js";

try {
  const config = readConfig(process.env);
  const app = await createSite(config);
  await app.listen({ port: config.port, host: config.host });
  process.stdout.write(`${addresses(config.publicUrl, config.smtpUrl === undefined, config.databaseFile)}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void app.close());
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

function addresses(url: string, development: boolean, database: string): string {
  const lines = [
    ["Campaign page", `${url}/nl  ${url}/en`],
    ["Count", `${url}/v1/petitions/sweetie/count`],
    ...(development ? [["Mailbox", `${url}/dev/mailbox  (development: no mail leaves this machine)`]] : []),
    ["Health", `${url}/health/ready`],
    ["Data", database],
  ];
  return lines.map(([name = "", value = ""]) => `  ${name.padEnd(14)}${value}`).join("\n");
}

/** A wrong setting or document is told in its own words; anything else with its trace. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE")
    return "PORT is in use by another program. Stop that one, or set PORT to a free one.";
  if (error.name.startsWith("Store")) return `DATABASE_URL or DATA_DIR: ${error.message}`;
  const known = ["ConfigError", "ContentError", "DefinitionError", "DocumentsError", "PetitionKeyError"].includes(
    error.name,
  );
  return known ? error.message : (error.stack ?? error.message);
}
