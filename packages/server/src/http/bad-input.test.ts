import { connect } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signature } from "../testing/definitions.js";
import { startServer, type TestServer } from "../testing/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const json = { "content-type": "application/json", "idempotency-key": "key" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const script = "<script>alert(1)</script>";
const everyField = { givenName: script, familyName: script, email: script, country: script, postcode: script };
const asForm = (fields: Record<string, string>) => new URLSearchParams({ locale: "en", ...fields }).toString();
const { values } = signature();

describe.each(["/v1/petitions/sweetie/signatures", "/v1/donations/sweetie"])("POST %s refuses", (url) => {
  test.each([
    ["an empty body", {}, "", 400],
    ["an empty JSON body", json, "", 400],
    ["half of a JSON body", json, '{"values":', 400],
    ["JSON that would change prototypes", json, '{"__proto__":{"a":1}}', 400],
    ["JSON without an idempotency key", { "content-type": "application/json" }, "{}", 400],
    ["an idempotency key of 300 characters", { ...json, "idempotency-key": "k".repeat(300) }, "{}", 400],
    ["1 MB of JSON", json, JSON.stringify({ values: "x".repeat(1_000_000) }), 413],
    ["1 MB of form", form, `givenName=${"x".repeat(1_000_000)}`, 413],
    ["plain text", { "content-type": "text/plain" }, "hello", 415],
    ["XML", { "content-type": "application/xml" }, "<a/>", 415],
    ["a multipart form", { "content-type": "multipart/form-data; boundary=x" }, "--x--", 415],
    ["no format named", { "content-type": "" }, "hello", 415],
    ["an empty object", json, "{}", 422],
    ["a list", json, "[]", 422],
    ["a number", json, "7", 422],
    ["unknown fields", json, JSON.stringify({ ...signature(), isAdmin: true }), 422],
    ["unknown values", json, JSON.stringify(signature({ iban: "x" })), 422],
    ["scripts in every field", json, JSON.stringify({ ...signature(), values: everyField }), 422],
    ["an address of 300 characters", json, JSON.stringify(signature({ email: `${"a".repeat(288)}@example.org` })), 422],
    ["an empty form", form, "", 422],
    ["scripts in every field of a form", form, asForm(everyField), 422],
    ["unknown fields of a form", form, asForm({ ...values, isAdmin: "1", amount: "2500" }), 422],
  ])("%s", async (_case, headers, payload, status) => {
    const answer = await server.app.inject({
      method: "POST",
      url,
      headers: { ...headers, "accept-language": "nl" },
      payload,
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.body).not.toContain("<script");
    if (headers === form) {
      expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(answer.body).toMatch(/^<!doctype html><html lang="(nl|en)"/);
      expect(answer.body).toMatch(/<h1>[^<]+<\/h1>/);
    } else {
      expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
      expect(answer.json()).toMatchObject({ type: "about:blank", status, title: expect.stringMatching(/\w+ \w+/) });
      if (status === 422)
        expect(answer.json().issues).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ path: expect.any(Array), code: expect.any(String), message: expect.any(String) }),
          ]),
        );
    }
  });
});

test("an issue is told in words, with the label of its field", async () => {
  const url = "/v1/petitions/sweetie/signatures?locale=en";
  const payload = JSON.stringify(signature({ email: `${"a".repeat(288)}@example.org`, postcode: "12" }));
  const answer = await server.app.inject({ method: "POST", url, headers: json, payload });
  expect(answer.json().issues).toMatchObject([
    {
      path: ["values", "email"],
      code: "too_long",
      data: { max: 254 },
      message: expect.stringMatching(/^“Email address” .*254/),
    },
    {
      path: ["values", "postcode"],
      code: "invalid_postcode",
      message: expect.stringMatching(/such as \d{4} [A-Z]{2}$/),
    },
  ]);
});

test("none of it was stored", () => {
  const database = new DatabaseSync(server.file, { readOnly: true });
  for (const table of ["signatures", "donations", "requests", "outbox", "tallies"])
    expect(database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()).toEqual({ rows: 0 });
  database.close();
});

test("1 MB over a real connection is refused, and the server goes on", async () => {
  const origin = await server.app.listen({ host: "127.0.0.1", port: 0 });
  const head =
    "POST /v1/petitions/sweetie/signatures HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\n";
  const answer = await new Promise<string>((resolve, reject) => {
    let read = "";
    const socket = connect(Number(new URL(origin).port), "127.0.0.1", () => {
      socket.write(`${head}Content-Length: 1000000\r\n\r\n`);
      socket.write("x".repeat(100_000));
    });
    socket.on("data", (chunk) => {
      read += chunk;
      if (read.includes("\r\n\r\n")) socket.destroy();
    });
    socket.on("close", () => resolve(read)).on("error", reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
});

describe("a refused form", () => {
  test("is shown again in its language with what was entered, its errors and the same hidden key", async () => {
    const refused = await server.post("/v1/petitions/sweetie/signatures", {
      locale: "nl",
      idempotencyKey: "hidden-key",
      givenName: 'Ada "the first" & <b>only</b>',
      email: "ada@nowhere",
      country: "NL",
      "consent.newsletter": "yes",
    });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('lang="nl"');
    expect(refused.body).toContain('value="hidden-key"');
    expect(refused.body).toContain('value="ada@nowhere"');
    expect(refused.body).toContain("Ada &quot;the first&quot; &amp; &lt;b&gt;only&lt;/b&gt;");
    expect(refused.body).toMatch(/<input[^>]+name="consent\.newsletter"[^>]+checked/);
    expect(refused.body).toContain('href="#sign-sweetie-email"');
    expect(refused.body).toContain('action="/v1/petitions/sweetie/signatures"');
  });

  test("without its hidden key is accepted once it is right", async () => {
    const accepted = await server.post("/v1/petitions/sweetie/signatures", { ...values, locale: "en" });
    expect(accepted.statusCode).toBe(303);
  });
});

test.each([
  [
    "the language of its body",
    { ...signature(), locale: "de", extra: 1 },
    "/v1/petitions/sweetie/signatures?locale=fr",
    "de",
  ],
  ["the language of its address", {}, "/v1/petitions/sweetie/signatures?locale=fr", "fr"],
  ["the reader's own language", {}, "/v1/petitions/sweetie/signatures", "it"],
])("a problem is told in %s", async (_case, body, url, language) => {
  const headers = { ...json, "accept-language": "xx, es;q=0.2, it;q=0.9" };
  const answer = await server.app.inject({ method: "POST", url, headers, payload: JSON.stringify(body) });
  expect(answer.headers["content-language"]).toBe(language);
});
