import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createOpen, type Store } from "../index.js";
import { keyPair, petition, signature } from "../testing/definitions.js";
import { linkIn, startServer, type TestServer } from "../testing/server.js";

const address = signature().values.email;
const keys = keyPair();
const hour = 60 * 60 * 1000;
let server: TestServer;
let store: Store;

beforeEach(async () => {
  const petitions = [petition({ publicKey: keys.publicKey }), petition({ id: "other", publicKey: keys.publicKey })];
  server = await startServer({ petitions }, (opened) => (store = opened));
});
afterEach(() => server.stop());

const ask = (email: string, locale = "en") => server.post("/v1/privacy", { email, locale });
const later = (ms: number) => (server.clock.now = new Date(server.clock.now.getTime() + ms));

/** Signs, confirms where asked, and gives the link to the person's own data. */
async function link({ confirm = true, arrived = 0 } = {}): Promise<string> {
  await server.sign();
  const confirmation = linkIn(await server.mail(arrived + 1));
  if (confirm) await server.post(confirmation, {});
  await ask(address);
  return linkIn(await server.mail(arrived + 2));
}

async function own(id = "sweetie") {
  return (await store.signatures({ petition: id, limit: 10, which: "all" })).map((row) => ({
    petition: row.petition,
    signature: row.id,
    consents: row.consents,
  }));
}

function get(url: string, headers: Record<string, string> = {}) {
  return server.app.inject({ url, headers });
}

describe("asking for the link", () => {
  test("is answered alike whether the address has signed or not, and mails only the one that has", async () => {
    await server.sign();
    await server.mail(1);
    const [known, unknown] = [await ask("Ada.Quillfeather@example.org"), await ask("nobody@example.org")];
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    expect(known.statusCode).toBe(202);
    expect(await server.mail(2)).toMatchObject({ to: "Ada.Quillfeather@example.org", language: "en" });
    expect(linkIn(await server.mail(2))).toMatch(/^\/v1\/privacy\/[\w-]+$/);
  });

  test("in JSON is accepted with 202, and an address that is none is refused with an issue", async () => {
    const post = (payload: unknown) =>
      server.app.inject({ method: "POST", url: "/v1/privacy", payload: JSON.stringify(payload), headers: json });
    const accepted = await post({ email: "nobody@example.org", locale: "nl" });
    expect([accepted.statusCode, accepted.json()]).toEqual([202, { status: "accepted" }]);
    const refused = await post({ email: "nobody", locale: "en" });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ issues: [{ path: ["values", "email"], code: "invalid_email" }] });
    expect((await post(undefined)).statusCode).toBe(400);
  });

  test("with something that is no address shows the form again, as it was left", async () => {
    const refused = await ask('"><script>');
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(refused.body).toContain('href="#privacy-email"');
  });

  test("mails an address three times an hour at most, however many petitions it signed", async () => {
    await server.sign();
    await server.sign(signature(), "key", "other");
    await server.mail(2);
    later(hour);
    for (let turn = 0; turn < 6; turn += 1) expect((await ask(address)).statusCode).toBe(202);
    await server.mail(5);
    expect((await store.outboxDepth("sweetie")).waiting).toBe(0);
    later(hour);
    await ask(address);
    await server.mail(6);
  });

  test("waits in the outbox while no mail goes out", async () => {
    await server.stop();
    const failing = { send: () => Promise.reject(new Error("no mail")) };
    server = await startServer({ mailer: failing }, (opened) => (store = opened));
    await server.sign();
    await ask(address);
    expect(await store.outboxDepth("sweetie")).toMatchObject({ waiting: 2 });
  });
});

describe("the link", () => {
  test("shows each signature with its day, state and consents, and changes nothing", async () => {
    const url = await link();
    for (const method of ["GET", "HEAD", "GET"] as const)
      expect((await server.app.inject({ method, url })).statusCode).toBe(200);
    const page = await get(url);
    expect(page.headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    const text = page.body.replace(/<[^>]+>/g, " ").replace(/[\u2066-\u2069]/g, "");
    const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(server.clock.now);
    for (const shown of ["Stop webcam abuse", `Signed on ${day}.`, `Confirmed on ${day}.`])
      expect(text).toContain(shown);
    expect(text).toContain("“Write to me.” (version 3 of the text): yes");
    expect(page.body).toContain('content="noindex"');
    expect(page.body).not.toContain(address);
    expect(await server.count()).toMatchObject({ total: 1 });
  });

  test("tells a program in JSON", async () => {
    const answer = await get(await link({ confirm: false }), { accept: "application/json" });
    const [named] = await own();
    expect(answer.json()).toEqual({
      signatures: [
        {
          petition: "sweetie",
          signature: named?.signature,
          signedAt: "2026-11-22T12:00:00.000Z",
          locale: "en",
          country: "NL",
          consents: [
            { purpose: "petition", given: true, version: "1" },
            { purpose: "newsletter", given: true, version: "3" },
          ],
        },
      ],
    });
  });

  test("works for 24 hours to the millisecond", async () => {
    const url = await link();
    later(24 * hour - 1);
    expect((await get(url)).statusCode).toBe(200);
    later(1);
    const [shown, posted] = [await get(url), await server.post(url, { action: "erase" })];
    expect([shown.statusCode, posted.statusCode]).toEqual([410, 410]);
    expect(shown.body).toContain("<h1>This link has expired</h1>");
    expect(await server.count()).toMatchObject({ total: 1 });
  });

  test("that is forged, altered or cut is not known, to persons and to programs", async () => {
    const url = await link();
    const altered = `${url.slice(0, -2)}${url.endsWith("AA") ? "BB" : "AA"}`;
    for (const forged of [
      altered,
      url.slice(0, -30),
      "/v1/privacy/x",
      `/v1/privacy/${"A".repeat(200)}`,
      "/v1/privacy/%00",
    ])
      for (const answer of [await get(forged), await server.post(forged, { action: "erase" })])
        expect([answer.statusCode, answer.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    const told = await get(altered, { accept: "application/json" });
    expect([told.statusCode, told.headers["content-type"]]).toEqual([404, "application/problem+json; charset=utf-8"]);
    expect(await server.count()).toMatchObject({ total: 1 });
  });
});

describe("by the link", () => {
  test("a signature is withdrawn at once: out of count, tally and outbox; a second time changes nothing", async () => {
    const url = await link();
    await server.sign(signature(), "key", "other");
    const [named] = await own();
    for (let turn = 0; turn < 2; turn += 1) {
      const done = await server.post(url, {
        action: "withdraw",
        petition: "sweetie",
        signature: named?.signature ?? "",
      });
      expect(done.statusCode).toBe(200);
      expect(done.body).toContain("The signature is withdrawn and deleted.");
    }
    expect(await server.count()).toMatchObject({ total: 0, confirmed: 0, byCountry: {} });
    expect(await store.recount("sweetie")).toEqual({ rows: 0, differences: [] });
    expect(await own("other")).toHaveLength(1);
  });

  test("a waiting mail to confirm goes with its signature", async () => {
    const url = await link({ confirm: false });
    await server.post(url, { action: "erase" });
    later(4 * 24 * hour);
    expect(
      await store.claimDue({ petition: "sweetie", now: server.clock.now, limit: 9, leaseUntil: later(1) }),
    ).toEqual([]);
  });

  test("a consent is taken back once, with its time, and the signature still counts", async () => {
    const url = await link();
    const [named] = await own();
    const fields = { action: "consent", petition: "sweetie", signature: named?.signature ?? "", purpose: "newsletter" };
    const taken = server.clock.now.getTime();
    expect((await server.post(url, fields)).body).toContain("The consent is taken back.");
    later(hour);
    await server.post(url, fields);
    expect((await own())[0]?.consents).toMatchObject([
      { purpose: "petition", given: true },
      { purpose: "newsletter", given: true, withdrawnAt: taken },
    ]);
    expect(await server.count()).toMatchObject({ total: 1 });
  });

  test.each(["access", "export"] as const)(
    "the office is asked for %s, once, with the sealed address",
    async (action) => {
      const url = await link();
      for (let turn = 0; turn < 2; turn += 1)
        expect((await server.post(url, { action })).body).toContain("answers within a month");
      const inquiries = await store.inquiries("sweetie");
      expect(inquiries).toMatchObject([{ kind: action, askedAt: server.clock.now, answeredAt: undefined }]);
      const open = createOpen("sweetie", [keys.privateKey]);
      const [{ id, sealed } = { id: "", sealed: "" }] = inquiries;
      expect(await open(id, sealed)).toEqual({ email: address, locale: "en" });
      expect(await store.inquiries("other")).toEqual([]);
    },
  );

  test("everything is erased, at every petition, and signing anew counts as new", async () => {
    await server.sign(signature(), "key", "other");
    await server.mail(1);
    const url = await link({ arrived: 1 });
    const done = await server.post(url, { action: "erase" });
    expect(done.body).toContain("Everything kept of your address is deleted.");
    expect(done.body).toContain("Nothing is kept of this address.");
    expect([await own(), await own("other")]).toEqual([[], []]);
    expect((await server.post(url, { action: "erase" })).statusCode).toBe(200);

    await server.sign();
    await server.post(linkIn(await server.mail(4)), {});
    expect(await server.count()).toMatchObject({ total: 1, pending: 0 });
  });

  test("a program is told what changed, and nobody reaches the signature of another", async () => {
    await server.sign(signature({ email: "grace@example.org", givenName: "Grace" }));
    await server.mail(1);
    const [stranger] = await own();
    const url = await link({ arrived: 1 });
    const post = (fields: Record<string, string>) =>
      server.app.inject({ method: "POST", url, headers: json, payload: JSON.stringify(fields) });
    const foreign = await post({ action: "withdraw", petition: "sweetie", signature: stranger?.signature ?? "" });
    expect(foreign.json()).toMatchObject({ action: "withdraw", changed: 0, signatures: [{}] });
    expect(await own()).toHaveLength(2);
    expect((await post({ action: "erase" })).json()).toEqual({ action: "erase", changed: 1, signatures: [] });
    expect((await post({ action: "constructor" })).statusCode).toBe(400);
    expect(
      (await post({ action: "consent", petition: "sweetie", signature: "x", purpose: "petition" })).statusCode,
    ).toBe(400);
  });
});

describe("one click to unsubscribe (RFC 8058)", () => {
  const unsubscribe = (confirmation: string) => confirmation.replace("/confirmations/", "/privacy/unsubscribe/");
  const oneClick = { "List-Unsubscribe": "One-Click" };

  test("deletes a signature that waits to be confirmed; opening the page does not", async () => {
    await server.sign();
    const url = unsubscribe(linkIn(await server.mail(1)));
    expect((await get(url)).body).toContain("<h1>No more mails</h1>");
    expect(await server.count()).toMatchObject({ pending: 1 });
    for (let turn = 0; turn < 2; turn += 1) expect((await server.post(url, oneClick)).statusCode).toBe(200);
    expect(await own()).toEqual([]);
    expect(await server.count()).toMatchObject({ pending: 0 });
  });

  test("takes the consents of a confirmed signature back, and leaves it in the count", async () => {
    await server.sign();
    const confirmation = linkIn(await server.mail(1));
    await server.post(confirmation, {});
    const posted = await server.app.inject({
      method: "POST",
      url: unsubscribe(confirmation),
      headers: { "content-type": "multipart/form-data; boundary=x" },
      payload: '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--',
    });
    expect(posted.statusCode).toBe(200);
    expect((await own())[0]?.consents).toMatchObject([
      { purpose: "petition", given: true },
      { purpose: "newsletter", withdrawnAt: server.clock.now.getTime() },
    ]);
    expect((await own())[0]?.consents[0]).not.toHaveProperty("withdrawnAt");
    expect(await server.count()).toMatchObject({ total: 1 });
  });

  test("refuses a forged token", async () => {
    for (const token of ["x", `sweetie.${"0".repeat(26)}.${"A".repeat(22)}`])
      expect((await server.post(`/v1/privacy/unsubscribe/${token}`, oneClick)).statusCode).toBe(404);
  });
});

describe("the pages are valid and speak the reader's language", () => {
  test.each([
    ["en", "ltr"],
    ["ar", "rtl"],
  ])("%s", async (locale, dir) => {
    const url = await link();
    await server.sign(signature(), "key", "other");
    const first = linkIn(server.mailbox.messages[0] ?? { links: [] }).replace(
      "/confirmations/",
      "/privacy/unsubscribe/",
    );
    const pages = [
      await get(`/v1/privacy?locale=${locale}`),
      await ask("", locale),
      await ask(address, locale),
      await get(`${url}?locale=${locale}`),
      await server.post(`${url}?locale=${locale}`, { action: "access" }),
      await get(`${url}0?locale=${locale}`),
    ];
    for (const { body } of pages) {
      expect(body).toMatch(new RegExp(`^<!doctype html><html lang="${locale}" dir="${dir}">`));
      expect(body.match(/<h1[ >]/g)).toHaveLength(1);
    }
    for (const { body } of [...pages, await get(first)]) {
      const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const labels = [...body.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id);
      const controls = [...body.matchAll(/<input(?![^>]*type="hidden")[^>]* id="([^"]+)"/g)].map(([, id]) => id);
      expect(controls).toEqual(labels);
      expect(body).not.toMatch(/<button[^>]*><\/button>|\{\w+\}/);
    }
  });
});

const json = { "content-type": "application/json" };
