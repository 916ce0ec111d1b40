import { afterEach, beforeEach, expect, test } from "vitest";
import { petition, signature } from "../testing/definitions.js";
import { linkIn, startServer, type TestServer } from "../testing/server.js";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

test.each([
  "x",
  "a".repeat(43),
  "sweetie.01M81J18G00GSSPBDHRKVT80BP.AAAAAAAAAAAAAAAAAAAAAA",
  "sweetie.01M81J18G00GSSPBDHRKVT80BP.éééééééééééééééééééééé",
  "..%2f..%2fetc",
  "%00",
])("a forged token is not known: %s", async (token) => {
  for (const method of ["GET", "POST"] as const) {
    const answer = await server.app.inject({
      method,
      url: `/v1/confirmations/${token}`,
      headers: { "accept-language": "en" },
    });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain("<h1>This link is not known</h1>");
  }
});

test("a token that has expired confirms nothing", async () => {
  await server.sign();
  const link = linkIn(await server.mail(1));
  server.clock.now = new Date(server.clock.now.getTime() + 14 * 24 * 60 * 60 * 1000);
  const [shown, posted] = [await server.app.inject(link), await server.post(link, {})];
  expect([shown.statusCode, posted.statusCode]).toEqual([410, 410]);
  expect(await server.count()).toMatchObject({ total: 0, pending: 1 });
});

test("opening a link many times, as mail scanners do, confirms nothing", async () => {
  await server.sign();
  const link = linkIn(await server.mail(1));
  for (const method of ["GET", "HEAD", "GET"] as const)
    expect((await server.app.inject({ method, url: link })).statusCode).toBe(200);
  expect(await server.count()).toMatchObject({ total: 0, pending: 1 });
});

test("the page speaks the language that the signature was made in", async () => {
  await server.sign({ ...signature(), locale: "nl" });
  const page = await server.app.inject({ url: linkIn(await server.mail(1)), headers: { "accept-language": "en" } });
  expect(page.headers["content-language"]).toBe("nl");
  expect(page.body).toContain("Stop webcammisbruik");
});

test("a second signature of the same person sends the link again, and counts once", async () => {
  const [first, second] = [await server.sign(), await server.sign()];
  expect([second.statusCode, second.body]).toEqual([first.statusCode, first.body]);
  await server.mail(2);
  const [one, two] = server.mailbox.messages.map(linkIn);
  await server.post(two ?? "", {});
  await server.post(one ?? "", {});
  expect(await server.count()).toMatchObject({ total: 1, pending: 0 });
  await server.sign();
  expect((await server.mail(3)).links).toEqual(["https://campaign.example/"]);
});

test("a petition without confirmation counts at once and sends no mail", async () => {
  await server.stop();
  server = await startServer({ petitions: [petition({ confirmation: "none" })] });
  expect((await server.sign()).json()).toEqual({ status: "accepted", confirmation: "none", total: 1 });
  expect(await server.count()).toMatchObject({ total: 1, pending: 0 });
  expect(server.mailbox.messages).toEqual([]);
});
