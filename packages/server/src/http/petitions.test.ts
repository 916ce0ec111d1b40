import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { petition, signature } from "../testing/definitions.js";
import { linkIn, startServer, type TestServer } from "../testing/server.js";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

const form = {
  givenName: "Adalberta",
  familyName: "Quillfeather",
  email: "ada.quillfeather@example.org",
  country: "nl",
  postcode: "1234ab",
  "consent.newsletter": "yes",
  locale: "nl",
};

describe("a petition that closes", () => {
  test("takes nothing new, and still answers the retry of what it took", async () => {
    await server.stop();
    server = await startServer({ petitions: [petition({ closesAt: "2026-11-22T13:00:00Z" })] });
    const first = await server.sign(signature(), "in time");
    server.clock.now = new Date("2026-11-22T13:00:00Z");
    const retry = await server.sign(signature(), "in time");
    expect([retry.statusCode, retry.body]).toEqual([202, first.body]);
    expect((await server.sign(signature({ email: "late@example.org" }), "late")).statusCode).toBe(410);
    expect((await server.sign({}, "late")).statusCode).toBe(410);
    expect(await server.count()).toMatchObject({ pending: 1 });
    expect((await server.post(linkIn(await server.mail(1)), {})).statusCode).toBe(200);
    expect(await server.count()).toMatchObject({ total: 1 });
  });
});

describe("signing", () => {
  test("with a form, the mailed link and its button moves the count by one", async () => {
    const signed = await server.post("/v1/petitions/sweetie/signatures", form);
    expect(signed.statusCode).toBe(303);
    expect(signed.headers.location).toBe("/v1/petitions/sweetie/thanks?locale=nl");
    const thanks = await server.app.inject(String(signed.headers.location));
    expect(thanks.statusCode).toBe(200);
    expect(thanks.body).toContain('lang="nl"');
    expect(await server.count()).toMatchObject({ total: 0, pending: 1 });

    const mail = await server.mail(1);
    expect(mail).toMatchObject({ to: "ada.quillfeather@example.org", language: "nl" });
    expect(mail.links).toHaveLength(1);
    const link = linkIn(mail);
    const shown = await server.app.inject(link);
    expect(shown.statusCode).toBe(200);
    expect(shown.body.match(/<button/g)).toHaveLength(1);
    expect(shown.headers["cache-control"]).toBe("no-store");
    expect(await server.count()).toMatchObject({ total: 0, pending: 1 });

    const confirmed = await server.post(link, {});
    expect(confirmed.statusCode).toBe(200);
    expect(await server.count()).toMatchObject({
      total: 1,
      confirmed: 1,
      pending: 0,
      byCountry: { NL: 1 },
      goal: { current: 1, target: 1_000_000 },
    });
    const again = await server.post(link, {});
    expect(again.statusCode).toBe(200);
    expect(again.body).toBe(confirmed.body);
    expect(await server.count()).toMatchObject({ total: 1, pending: 0 });
  });

  test("under one key with other answers is a conflict, told to a form in a page", async () => {
    await server.sign(signature(), "key");
    const other = await server.sign(signature({ givenName: "Bea" }), "key");
    expect([other.statusCode, other.headers["content-type"]]).toEqual([409, "application/problem+json; charset=utf-8"]);
    const posted = await server.post("/v1/petitions/sweetie/signatures", { ...form, idempotencyKey: "key" });
    expect([posted.statusCode, posted.headers["content-type"]]).toEqual([409, "text/html; charset=utf-8"]);
    expect(posted.headers["content-language"]).toBe("nl");
    expect(await server.count()).toMatchObject({ pending: 1 });
  });

  test("again with a form that was corrected shows it as it was left, and the next press sends a new entry", async () => {
    const url = "/v1/petitions/sweetie/signatures";
    await server.post(url, { ...form, email: "ada@exmaple.org", idempotencyKey: "first-key" });
    const corrected = { ...form, idempotencyKey: "first-key" };
    const shown = await server.post(url, corrected);
    expect([shown.statusCode, shown.headers["content-type"]]).toEqual([409, "text/html; charset=utf-8"]);
    expect(shown.body).toContain("Je eerste antwoorden zijn bewaard.");
    expect(shown.body).toContain('value="ada.quillfeather@example.org"');
    expect(shown.body).toMatch(/<input[^>]+name="consent\.newsletter"[^>]+checked/);
    const fresh = /name="idempotencyKey" value="([^"]+)"/.exec(shown.body)?.[1] ?? "";
    expect(fresh).toMatch(/^[\w-]{22}$/);
    expect((await server.post(url, { ...corrected, idempotencyKey: fresh })).statusCode).toBe(303);
    expect(await server.count()).toMatchObject({ pending: 2 });
  });

  test("for one address without end answers the same each time, and mails it three times", async () => {
    const answers = [];
    for (let turn = 0; turn < 5; turn += 1) answers.push(await server.sign());
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    await server.mail(3);
    await server.sign(signature({ email: "other@example.org" }));
    expect((await server.mail(4)).to).toBe("other@example.org");
  });

  test("as JSON is accepted, and a retry gets the same answer without a second mail", async () => {
    const first = await server.sign(signature(), "key");
    expect(first.statusCode).toBe(202);
    expect(first.json()).toEqual({ status: "accepted", confirmation: "mail", total: 0 });
    const retry = await server.sign(signature(), "key");
    expect([retry.statusCode, retry.body]).toEqual([202, first.body]);
    await server.mail(1);
    expect(await server.count()).toMatchObject({ pending: 1 });
  });
});
