import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "./config.js";

describe("readConfig", () => {
  test("an empty environment serves development on this machine alone", () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      dataDir: resolve(".data"),
      publicUrl: "http://localhost:4000",
      smtpUrl: undefined,
      databaseFile: resolve(".data/campaign.db"),
    });
  });

  test("a public site listens on every interface and sends its mail", () => {
    const config = readConfig({
      PORT: "8080",
      PUBLIC_URL: "https://sign.example.org/",
      SMTP_URL: "smtps://user:secret@mail.example.org",
      DATABASE_URL: "sqlite:/var/lib/campaign/c.db",
    });
    expect(config).toMatchObject({
      port: 8080,
      host: "::",
      publicUrl: "https://sign.example.org",
      smtpUrl: "smtps://user:secret@mail.example.org",
      databaseFile: "/var/lib/campaign/c.db",
    });
  });

  test.each([
    ["PORT", { PORT: "eighty" }],
    ["PORT", { PORT: "0" }],
    ["PORT", { PORT: "65536" }],
    ["PORT", { PORT: "1e3" }],
    ["PUBLIC_URL", { PUBLIC_URL: "sign.example.org" }],
    ["PUBLIC_URL", { PUBLIC_URL: "https://example.org/sign" }],
    ["PUBLIC_URL", { PUBLIC_URL: "ftp://example.org" }],
    ["SMTP_URL", { SMTP_URL: "mail.example.org" }],
    ["SMTP_URL", { PUBLIC_URL: "https://sign.example.org" }],
    ["DATABASE_URL", { DATABASE_URL: "postgres://localhost/campaign" }],
    ["DATABASE_URL", { DATABASE_URL: "sqlite:" }],
  ])("a wrong %s stops the site with a sentence that names it: %j", (name, environment) => {
    const read = () => readConfig(environment);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^${name} .*\\.$`));
  });

  test.each([
    { SMTP_URL: "imap://ada:geheim@mail.example.org" },
    { SMTP_URL: "ada:geheim@mail" },
    { DATABASE_URL: "postgres://ada:geheim@db/campaign" },
  ])("a password is not repeated in the sentence: %j", (environment) => {
    expect(() => readConfig(environment)).toThrow(/…@/);
    expect(() => readConfig(environment)).not.toThrow(/geheim/);
  });

  test("an origin may be written in capitals", () => {
    expect(readConfig({ PUBLIC_URL: "HTTP://LOCALHOST:4100" }).publicUrl).toBe("http://localhost:4100");
  });
});
