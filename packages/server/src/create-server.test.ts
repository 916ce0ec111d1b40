import { createSecretKey, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import * as face from "./index.js";
import { appeal, petition } from "./testing/definitions.js";
import { startServer } from "./testing/server.js";

test("the package exports what it promises", () => {
  expect(Object.keys(face).sort()).toEqual([
    "MailRefusedError",
    "PetitionKeyError",
    "PublicUrlError",
    "SealError",
    "ServerKeyError",
    "StoreLockedError",
    "StoreOpenError",
    "StoreUnavailableError",
    "StoreVersionError",
    "countSignatures",
    "createMailbox",
    "createOpen",
    "createSeal",
    "createServer",
    "createSmtpMailer",
    "openSqliteStore",
    "readerLocale",
    "registerMailbox",
  ]);
});

test("a petition without a public key stops the server, and is named", async () => {
  const keyless = { ...petition(), publicKey: undefined };
  await expect(startServer({ petitions: [keyless] })).rejects.toThrow(/"sweetie" has no publicKey/);
});

test("a petition or an appeal with an error stops the server, with the finding", async () => {
  const worded = petition({ demand: { en: "Stop child pornography." } });
  await expect(startServer({ petitions: [worded] })).rejects.toThrow(
    /"sweetie".*\n {2}demand\.en: .*child pornography/,
  );
  const short = { ...appeal(), minimum: 9, maximum: 8 };
  await expect(startServer({ donations: [short] })).rejects.toThrow(/"sweetie".*\n {2}minimum: /);
});

test.each(["https://example.org/", "https://example.org/path", "example.org", ""])(
  "an address that is no origin stops the server: %s",
  async (publicUrl) => {
    await expect(startServer({ publicUrl })).rejects.toThrow(face.PublicUrlError);
  },
);

test("a secret of another length stops the server", async () => {
  await expect(startServer({ serverKey: randomBytes(16) })).rejects.toThrow(face.ServerKeyError);
});

test("a secret may be given as a key object", async () => {
  const server = await startServer({ serverKey: createSecretKey(randomBytes(32)) });
  expect((await server.sign()).statusCode).toBe(202);
  await server.stop();
});

test("the office's layout wraps every page, and gets title and body apart", async () => {
  const server = await startServer({ layout: ({ title, locale, body }) => `<!--${locale}:${title}-->${body}` });
  const page = await server.app.inject("/v1/petitions/sweetie/thanks?locale=nl");
  expect(page.body).toMatch(/^<!--nl:[^>]+-->.*<h1>Stop webcammisbruik<\/h1>/);
  await server.stop();
});

test("the development mailbox shows mails to people and to tests", async () => {
  const server = await startServer();
  await server.sign();
  const mail = await server.mail(1);
  const listed = await server.app.inject("/dev/mailbox.json");
  const { to, subject, text, html, links } = mail;
  expect(listed.json()).toEqual([{ to, subject, text, html, links }]);
  const page = await server.app.inject("/dev/mailbox");
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.body).toContain(`<a href="${links[0]}">`);
  await server.stop();
});

test("a closing server keeps what it accepted", async () => {
  const server = await startServer();
  const signing = server.sign();
  const [answer] = await Promise.all([signing, signing.then(() => server.app.close())]);
  expect(answer.statusCode).toBe(202);
  const store = await face.openSqliteStore({ file: server.file });
  expect(await store.tally("sweetie")).toMatchObject({ pending: 1 });
  await store.close();
  await server.stop();
});
