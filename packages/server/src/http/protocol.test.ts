import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appeal, petition, signature } from "../testing/definitions.js";
import { startServer, type TestServer } from "../testing/server.js";

let server: TestServer;
beforeAll(async () => {
  const opensAt = "2026-12-01T00:00:00Z";
  const closesAt = "2026-11-01T00:00:00Z";
  server = await startServer({
    petitions: [petition(), petition({ id: "unopened", opensAt }), petition({ id: "closed", closesAt })],
    donations: [appeal(), appeal({ id: "unopened", opensAt }), appeal({ id: "closed", closesAt })],
  });
});
afterAll(() => server.stop());

describe("a definition", () => {
  test("comes in one language, without the office's key", async () => {
    const answer = await server.app.inject("/v1/petitions/sweetie?locale=nl");
    expect(answer.json()).toMatchObject({ id: "sweetie", locale: "nl", title: "Stop webcammisbruik" });
    expect(answer.body).not.toContain("publicKey");
    expect(answer.headers["content-language"]).toBe("nl");
  });

  test.each([
    "/v1/petitions/sweetie",
    "/v1/petitions/sweetie/count",
    "/v1/donations/sweetie/total",
    "/embed/petition/sweetie.en.js",
  ])("%s may be kept, and is not sent twice", async (url) => {
    const first = await server.app.inject(url);
    expect(first.headers["cache-control"]).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/);
    const etag = String(first.headers.etag);
    for (const held of [etag, `"other", ${etag}`, "*"]) {
      const second = await server.app.inject({ url, headers: { "if-none-match": held } });
      expect([second.statusCode, second.body, second.headers.etag]).toEqual([304, "", etag]);
    }
    expect((await server.app.inject({ url, headers: { "if-none-match": '"other"' } })).statusCode).toBe(200);
  });

  test("of a count changes its tag when somebody signs", async () => {
    const before = await server.app.inject("/v1/petitions/sweetie/count");
    await server.sign();
    expect((await server.app.inject("/v1/petitions/sweetie/count")).headers.etag).not.toBe(before.headers.etag);
  });
});

describe("methods", () => {
  test("HEAD answers as GET does, without a body", async () => {
    const answer = await server.app.inject({ method: "HEAD", url: "/v1/petitions/sweetie" });
    expect([answer.statusCode, answer.body]).toEqual([200, ""]);
    expect(answer.headers.etag).toBe((await server.app.inject("/v1/petitions/sweetie")).headers.etag);
  });

  test("OPTIONS lets other sites sign, without credentials", async () => {
    const answer = await server.app.inject({ method: "OPTIONS", url: "/v1/petitions/sweetie/signatures" });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers).toMatchObject({
      allow: "POST, OPTIONS",
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "content-type, idempotency-key",
    });
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  });

  test("a method that an address does not take is refused with those that it takes", async () => {
    for (const method of ["GET", "PUT", "DELETE"] as const) {
      const answer = await server.app.inject({ method, url: "/v1/petitions/sweetie/signatures" });
      expect([answer.statusCode, answer.headers.allow]).toEqual([405, "POST, OPTIONS"]);
    }
  });
});

describe("an address that only takes a form", () => {
  const forms = ["/v1/petitions/sweetie/signatures", "/v1/donations/sweetie"];

  test.each(forms)("%s tells a browser in a page, with the way back", async (url) => {
    const headers = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-language": "nl" };
    const answer = await server.app.inject({ url, headers });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, "POST, OPTIONS"]);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body).toContain("<h1>Dit adres ontvangt alleen een formulier</h1>");
    expect(answer.body).toContain('<a href="https://campaign.example/">');
  });

  test.each(forms)("%s tells a program in problem details", async (url) => {
    const answer = await server.app.inject({ url, headers: { accept: "*/*" } });
    expect([answer.statusCode, answer.json().title]).toEqual([405, "This address does not take such a request"]);
  });
});

test.each([
  ["/v1/petitions/sweetie/", 200],
  ["/v1/petitions/sweetie/count/?locale=nl", 200],
  ["/health/live/", 200],
  ["/nowhere/", 404],
])("a slash at the end of an address changes nothing: %s", async (url, status) => {
  expect((await server.app.inject(url)).statusCode).toBe(status);
});

test.each([1, 43, 101, 2000, 15_000])("a token of %i characters that is not known leads nowhere", async (length) => {
  for (const path of ["/v1/confirmations/", "/v1/petitions/", "/v1/donations/sweetie/", "/embed/petition/"])
    expect([path, (await server.app.inject(path + "t".repeat(length))).statusCode]).toEqual([path, 404]);
});

describe("headers", () => {
  test("pages load from their own origin only, are not framed, leak no address and set no cookie", async () => {
    const { headers } = await server.app.inject("/v1/petitions/sweetie/thanks");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none';style-src 'self';script-src 'self';img-src 'self' data:;font-src 'self';media-src 'self';" +
        "connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "strict-transport-security": expect.stringContaining("max-age=31536000"),
    });
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("a film on another site may be framed where the office says so, and nothing else of that site is let in", async () => {
    const frameSources = ["https://www.youtube-nocookie.com"];
    const framing = await startServer({ frameSources });
    const { headers } = await framing.app.inject("/v1/petitions/sweetie/thanks");
    const policy = String(headers["content-security-policy"]);
    expect(policy.match(/[^;]*youtube[^;]*/g)).toEqual(["frame-src https://www.youtube-nocookie.com"]);
    await framing.stop();
  });

  test("refusals of the API can be read by other sites too", async () => {
    const refused = await server.sign({ ...signature(), values: {} });
    expect([refused.statusCode, refused.headers["access-control-allow-origin"]]).toEqual([422, "*"]);
  });

  test("a server without TLS does not promise it", async () => {
    const local = await startServer({ publicUrl: "http://localhost:4000" });
    expect((await local.app.inject("/health/live")).headers["strict-transport-security"]).toBeUndefined();
    await local.stop();
  });
});

describe("what is not there", () => {
  test.each([
    ["GET", "/v1/petitions/unknown", 404],
    ["GET", "/v1/petitions/unopened", 404],
    ["GET", "/v1/petitions/unopened/count", 404],
    ["POST", "/v1/petitions/unopened/signatures", 404],
    ["POST", "/v1/petitions/closed/signatures", 410],
    ["GET", "/v1/petitions/closed", 200],
    ["GET", "/v1/petitions/closed/count", 200],
    ["POST", "/v1/donations/unknown", 404],
    ["POST", "/v1/donations/unopened", 404],
    ["POST", "/v1/donations/closed", 410],
    ["GET", "/v1/donations/closed/total", 200],
    ["GET", "/embed/petition/sweetie.fr.js", 404],
    ["GET", "/embed/petition/unknown.en.js", 404],
    ["GET", "/embed/petition/sweetie.en.exe", 404],
    ["GET", "/v1/constructor", 404],
    ["GET", "/v1/petitions/__proto__", 404],
    ["GET", "/%zz", 400],
  ] as const)("%s %s answers %i", async (method, url, status) => {
    const headers = method === "POST" ? { "content-type": "application/json", "idempotency-key": "k" } : {};
    const payload = method === "POST" ? JSON.stringify(signature()) : "";
    const answer = await server.app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    expect(answer.statusCode).toBe(status);
    if (status >= 400) expect(answer.headers["content-type"]).toContain("application/problem+json");
  });

  test("is told to a browser in a page", async () => {
    const answer = await server.app.inject({
      url: "/nowhere",
      headers: { accept: "text/html,*/*", "accept-language": "ar" },
    });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('<html lang="ar" dir="rtl">');
  });
});

test("an embedded script is named with its hash, and kept for good under its version", async () => {
  const { src, integrity, version } = (await server.app.inject("/embed/petition/sweetie.en.json")).json();
  expect(src).toBe(`https://campaign.example/embed/petition/sweetie.en.js?v=${version}`);
  const script = await server.app.inject(src.replace("https://campaign.example", ""));
  expect(script.headers).toMatchObject({
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  });
  expect(integrity).toBe(`sha384-${createHash("sha384").update(script.rawPayload).digest("base64")}`);
  const outdated = await server.app.inject("/embed/petition/sweetie.en.js?v=0000000000000000");
  expect(outdated.headers["cache-control"]).not.toContain("immutable");
});

test("health tells whether entries can be taken", async () => {
  expect((await server.app.inject("/health/live")).json()).toEqual({ status: "live" });
  expect((await server.app.inject("/health/ready")).statusCode).toBe(200);
});
