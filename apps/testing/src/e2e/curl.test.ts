import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSite, type Site } from "../site.js";
import { confirm, confirmationLink, count, mailsTo, postSignature } from "./people.js";

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site.stop());

test("plain requests sign, read the mail, confirm and count; a crash right after loses nothing", async () => {
  const before = await count(site);
  const signed = await postSignature(site, { email: "curl@example.org" });
  expect([signed.status, signed.headers.get("location")]).toEqual([303, "/v1/petitions/sweetie/thanks?locale=en"]);

  const link = await confirmationLink(site, "curl@example.org");
  const shown = await fetch(link ?? "");
  expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('method="post"')]);
  expect((await count(site)).total).toBe(before.total);

  const again = await fetch(link ?? "", { method: "POST" });
  expect(again.status).toBe(200);
  expect(await count(site)).toMatchObject({ total: before.total + 1, byCountry: { NL: before.total + 1 } });

  await site.kill();
  await site.restart();
  expect((await count(site)).total).toBe(before.total + 1);
  expect((await fetch(link ?? "", { method: "POST" })).status).toBe(200);
  expect((await count(site)).total).toBe(before.total + 1);
});

test("a site that is killed right after a signature still has its mail, and confirms it after the restart", async () => {
  const before = await count(site);
  expect((await postSignature(site, { email: "cut@example.org" })).status).toBe(303);
  await site.kill();
  await site.restart();
  expect(await count(site)).toMatchObject({ total: before.total, pending: before.pending + 1 });
  expect((await confirm(site, "cut@example.org")).status).toBe(200);
  expect((await count(site)).total).toBe(before.total + 1);
});

test("someone who signs again gets the same answer, another mail, and is counted once", async () => {
  await postSignature(site, { email: "twice@example.org" });
  await confirm(site, "twice@example.org");
  const before = await count(site);
  const first = await fetch(`${site.url}/v1/petitions/sweetie/signatures`, json({ email: "new@example.org" }));
  const repeat = await fetch(`${site.url}/v1/petitions/sweetie/signatures`, json({ email: "twice@example.org" }));
  expect([repeat.status, await repeat.json()]).toEqual([first.status, await first.json()]);
  await expect
    .poll(async () => (await mailsTo(site, "twice@example.org")).map(({ subject }) => subject))
    .toHaveLength(2);
  const subjects = (await mailsTo(site, "twice@example.org")).map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(2);
  expect(await count(site)).toMatchObject({ total: before.total, pending: before.pending + 1 });
});

describe("bad input gets its status and a clear message, and nothing is stored", () => {
  const path = "/v1/petitions/sweetie/signatures";
  const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });
  const script = "<script>alert(1)</script>";
  const everywhere = { givenName: script, familyName: script, email: script, country: script, postcode: script };

  test.each<[string, string, RequestInit, number, string]>([
    ["an empty form", path, form({ locale: "nl" }), 422, "Vul je voornaam in"],
    [
      "no body at all",
      path,
      { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" } },
      422,
      "Vul je voornaam in",
    ],
    [
      "a script in every field",
      path,
      form({ ...everywhere, locale: "en" }),
      422,
      "contains a character that cannot be part of a name",
    ],
    [
      "an address of 300 characters",
      path,
      form({ email: `${"a".repeat(288)}@example.org`, locale: "en" }),
      422,
      "must be 254 characters at most",
    ],
    [
      "a field that the petition does not have",
      path,
      form({ shoeSize: "42", locale: "en" }),
      422,
      "This form has no field “shoeSize”",
    ],
    ["1 MB of it", path, form({ givenName: "x".repeat(1_000_000) }), 413, ""],
    ["malformed JSON", path, { ...json({}), body: '{"values":' }, 400, ""],
    [
      "JSON without an idempotency key",
      path,
      { ...json({}), headers: { "content-type": "application/json" } },
      400,
      "Idempotency-Key",
    ],
    [
      "another content type",
      path,
      { method: "POST", body: "hello", headers: { "content-type": "text/plain" } },
      415,
      "",
    ],
    ["XML", path, { method: "POST", body: "<a/>", headers: { "content-type": "application/xml" } }, 415, ""],
    ["a petition that is not there", "/v1/petitions/other/signatures", form({}), 404, ""],
    ["a forged token", "/v1/confirmations/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", { method: "POST" }, 404, ""],
    ["a donation of nothing", "/v1/donations/sweetie", form({ locale: "nl" }), 422, "Kies een bedrag of vul er een in"],
    ["a donation of half a cent", "/v1/donations/sweetie", { ...json({}), body: '{"amount":0.5}' }, 422, ""],
  ])("%s", async (_name, target, init, status, message) => {
    const before = await count(site);
    const answer = await fetch(site.url + target, {
      redirect: "manual",
      ...init,
      headers: { "accept-language": "nl", ...init.headers },
    });
    const body = await answer.text();
    expect(answer.status).toBe(status);
    expect(body).toContain(message);
    expect(body).not.toContain("<script>alert");
    const isProblem = answer.headers.get("content-type")?.startsWith("application/problem+json");
    expect(isProblem ? JSON.parse(body) : { status }).toMatchObject({ status });
    expect(await count(site)).toMatchObject({ total: before.total, pending: before.pending });
  });
});

test.each([
  ["PUBLIC_URL", "example.org"],
  ["SMTP_URL", "mail"],
  ["DATABASE_URL", "mysql://localhost"],
  ["DATA_DIR", "/dev/null"],
])("a wrong %s stops the site with a sentence that names it", async (name, value) => {
  await expect(startSite({ env: { [name]: value } })).rejects.toThrow(`${name} is "${value}"`);
});

function json(change: Record<string, string>): RequestInit {
  const values = { givenName: "Grace", familyName: "Hopper", email: "grace@example.org", country: "DE", ...change };
  return {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ values, consents: {}, locale: "en" }),
  };
}
