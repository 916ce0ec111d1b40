import { join, resolve } from "node:path";
import { z } from "zod";

/** What the environment says about where and how the site runs. */
export interface Config {
  readonly port: number;
  /** What to listen on: this machine alone, unless `PUBLIC_URL` says that others reach it. */
  readonly host: string;
  readonly dataDir: string;
  /** Origin under which people reach the site, without a slash at the end. */
  readonly publicUrl: string;
  /** Absent in development: then mail goes to the mailbox that the site shows. */
  readonly smtpUrl: string | undefined;
  readonly databaseFile: string;
}

/** A setting cannot be used. The message names the variable, what it holds and what it wants. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the environment: `PORT` (4000), `DATA_DIR` (.data), `PUBLIC_URL` (http://localhost:PORT),
 * `SMTP_URL`, `DATABASE_URL` (sqlite:DATA_DIR/campaign.db). An empty variable counts as absent.
 * @throws ConfigError
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = <Value>(name: string, schema: z.ZodType<Value, string | undefined>): Value => {
    const text = environment[name]?.trim() || undefined;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    throw new ConfigError(`${name} is "${withoutSecrets(text)}". ${parsed.error.issues[0]?.message ?? ""}`.trim());
  };

  const port = read("PORT", portSchema);
  const dataDir = read(
    "DATA_DIR",
    z
      .string()
      .default(".data")
      .transform((path) => resolve(path)),
  );
  const publicUrl = read("PUBLIC_URL", originSchema.default(`http://localhost:${port}`));
  const smtpUrl = read("SMTP_URL", smtpSchema);
  if (smtpUrl === undefined && !isLoopback(publicUrl))
    throw new ConfigError(
      `SMTP_URL is missing, and PUBLIC_URL is ${publicUrl}: a public site has to send its mail. ` +
        "The development mailbox, which shows every mail to everyone, is only for localhost.",
    );
  return {
    port,
    host: isLoopback(publicUrl) ? "127.0.0.1" : "::",
    dataDir,
    publicUrl,
    smtpUrl,
    databaseFile: read("DATABASE_URL", databaseSchema) ?? join(dataDir, "campaign.db"),
  };
}

const portSchema = z
  .string()
  .default("4000")
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
    error: "Give a port from 1 to 65535, such as 4000.",
  })
  .transform(Number);

const originSchema = z
  .string()
  .refine(
    (text) =>
      URL.canParse(text) &&
      /^https?:$/.test(new URL(text).protocol) &&
      text.replace(/\/$/, "").toLowerCase() === new URL(text).origin,
    {
      error: "Give the origin of the site and nothing after it, such as https://petition.example.org.",
    },
  )
  .transform((text) => new URL(text).origin);

const smtpSchema = z
  .string()
  .refine((text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== "", {
    error: "Give the address of a mail server, such as smtps://user:password@mail.example.org:465.",
  })
  .optional();

const databaseSchema = z
  .string()
  .refine((text) => /^sqlite:.+/.test(text), {
    error:
      "This version keeps its data in SQLite: give sqlite: and the path of a file, such as sqlite:/var/lib/campaign/campaign.db.",
  })
  .transform((text) => resolve(text.slice("sqlite:".length)))
  .optional();

/** What stands before an @ in an address may be a password. */
function withoutSecrets(text = ""): string {
  return text.replace(/[^/]*@/g, "…@");
}

function isLoopback(origin: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(origin).hostname);
}
