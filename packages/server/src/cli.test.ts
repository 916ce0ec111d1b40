import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { petition, signature } from "./testing/definitions.js";
import { runChild } from "./testing/child.js";
import { linkIn, startServer, type TestServer } from "./testing/server.js";

let server: TestServer | undefined;
afterEach(() => server?.stop());

test("the office makes its keys, and opens with them what people signed", async () => {
  const first = await startServer();
  const keyFile = join(first.folder, "office.key");
  const made = await runChild("cli.ts", ["keys", "--out", keyFile]);
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(made.stdout).toMatch(/^[\w-]{43}\n$/);
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);

  server = await startServer({ petitions: [petition({ publicKey: made.stdout.trim() })] });
  await server.sign(signature({ givenName: "-Ada", familyName: 'O"Quill, feather' }));
  await server.post(linkIn(await server.mail(1)), {});
  await server.sign(signature({ email: "never.confirmed@example.org" }));
  const opened = await runChild("cli.ts", [
    "open",
    "--key",
    keyFile,
    "--database",
    server.file,
    "--petition",
    "sweetie",
  ]);
  expect(opened).toMatchObject({ code: 0, stderr: "" });
  const [header, row, ...rest] = opened.stdout.split("\r\n");
  expect(header).toBe(
    "id,signedAt,confirmedAt,locale,givenName,familyName,email,country,postcode," +
      "consent.petition,consent.petition.version,consent.newsletter,consent.newsletter.version",
  );
  expect(row).toMatch(
    /^[0-9A-Z]{26},2026-11-22T12:00:00.000Z,2026-11-22T12:00:00.000Z,en,"'-Ada","O""Quill, feather",ada.quillfeather@example.org,NL,1234 AB,yes,1,yes,3$/,
  );
  expect(rest).toEqual([""]);
  await first.stop();
});

test("the office reads who asks for access, with the old key and the new one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tdh-cli-"));
  const [oldKey, newKey] = [join(folder, "old.key"), join(folder, "new.key")];
  await runChild("cli.ts", ["keys", "--out", oldKey]);
  const publicKey = (await runChild("cli.ts", ["keys", "--out", newKey])).stdout.trim();
  server = await startServer({ petitions: [petition({ publicKey })] });
  await server.sign();
  await server.post(linkIn(await server.mail(1)), {});
  await server.post("/v1/privacy", { email: "ada.quillfeather@example.org", locale: "en" });
  await server.post(linkIn(await server.mail(2)), { action: "access" });
  const from = ["--database", server.file, "--petition", "sweetie"];
  const { code, stdout } = await runChild("cli.ts", ["inquiries", "--key", oldKey, "--key", newKey, ...from]);
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    expect.objectContaining({ kind: "access", email: "ada.quillfeather@example.org", locale: "en" }),
  ]);
  const refused = await runChild("cli.ts", ["inquiries", "--key", oldKey, ...from]);
  expect(refused).toMatchObject({ code: 1, stdout: "" });
  expect(refused.stderr).toMatch(/^it was sealed to the key [\w-]{8}, which is not among those given\n$/);
  rmSync(folder, { recursive: true, force: true });
});

test("a key file is never written over", async () => {
  server = await startServer();
  const keyFile = join(server.folder, "office.key");
  await runChild("cli.ts", ["keys", "--out", keyFile]);
  const before = readFileSync(keyFile, "utf8");
  expect(await runChild("cli.ts", ["keys", "--out", keyFile])).toMatchObject({ code: 1 });
  expect(readFileSync(keyFile, "utf8")).toBe(before);
});

test("a command that is not known prints how to use it", async () => {
  const { code, stderr } = await runChild("cli.ts", ["frobnicate"]);
  expect(code).toBe(2);
  expect(stderr).toContain("tdh-server open --key FILE");
});
