import { isCreditorReference } from "@tdh/schemas/rules";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gift } from "../testing/definitions.js";
import { startServer, type TestServer } from "../testing/server.js";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

const give = (body: unknown, key: string) =>
  server.app.inject({
    method: "POST",
    url: "/v1/donations/sweetie",
    headers: { "content-type": "application/json", "idempotency-key": key },
    payload: JSON.stringify(body),
  });

test("a gift is answered with one transfer, from which text and code are made", async () => {
  const answer = await give(gift, "key");
  expect(answer.statusCode).toBe(201);
  const { id, status, next } = answer.json();
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(answer.headers.location).toBe(`/v1/donations/sweetie/${id}`);
  expect(status).toBe("created");
  expect(next).toMatchObject({
    type: "transfer",
    transfer: {
      payee: "Stichting Terre des Hommes Nederland",
      iban: "NL91ABNA0417164300",
      bic: "ABNANL2A",
      money: { amount: 2500, currency: "EUR" },
    },
  });
  expect(isCreditorReference(next.transfer.reference)).toBe(true);
  expect(next.qr.split("\n")).toEqual([
    ..."BCD 002 1 SCT ABNANL2A".split(" "),
    "Stichting Terre des Hommes Nederland",
    "NL91ABNA0417164300",
    "EUR25.00",
    "",
    next.transfer.reference,
  ]);
});

test("a retry gets the first answer, another body under its key a conflict, another key another reference", async () => {
  const first = await give(gift, "key");
  expect((await give(gift, "key")).body).toBe(first.body);
  expect((await give({ ...gift, amount: 3000 }, "key")).statusCode).toBe(409);
  expect((await give(gift, "other")).json().next.transfer.reference).not.toBe(first.json().next.transfer.reference);
  const total = await server.app.inject("/v1/donations/sweetie/total");
  expect(total.json()).toEqual({
    appeal: "sweetie",
    currency: "EUR",
    raised: 0,
    pending: 5000,
    donors: 0,
    goal: 10_000_000,
  });
});

test("a form is answered with a page that shows how to pay, and to nobody without its address", async () => {
  const form = {
    amount: "other",
    otherAmount: "12,50",
    currency: "EUR",
    frequency: "once",
    method: "transfer",
    locale: "nl",
  };
  const posted = await server.post("/v1/donations/sweetie", form);
  expect(posted.statusCode).toBe(303);
  expect(posted.headers.location).toMatch(/^\/v1\/donations\/sweetie\/[\w-]{22}\?locale=nl$/);
  const page = await server.app.inject(String(posted.headers.location));
  expect(page.statusCode).toBe(200);
  expect(page.headers["cache-control"]).toBe("no-store");
  expect(page.body).toContain("NL91 ABNA 0417 1643 00");
  expect(page.body).toMatch(/12,50/);
  expect(page.body).toContain("<svg");
  expect((await server.app.inject(`/v1/donations/sweetie/${"a".repeat(22)}`)).statusCode).toBe(404);
});

test("an amount that can be read in two ways is refused in words, and the form shown again", async () => {
  const form = {
    amount: "other",
    otherAmount: "1.234",
    currency: "EUR",
    frequency: "once",
    method: "transfer",
    locale: "en",
  };
  const refused = await server.post("/v1/donations/sweetie", form);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain("This amount can be read in two ways");
  expect(refused.body).toContain('value="1.234"');
});

test("the sum is what the server was asked for, within the appeal's limits", async () => {
  for (const [amount, code] of [
    [499, "amount_too_small"],
    [1_000_001, "amount_too_large"],
    [25.5, "amount_invalid"],
  ] as const)
    expect((await give({ ...gift, amount }, "key")).json().issues).toEqual([
      expect.objectContaining({ path: ["amount"], code }),
    ]);
});

test("a form that was corrected after it was sent is shown as it was left, and the next press sends a new gift", async () => {
  const form = { amount: "1500", currency: "EUR", frequency: "once", method: "transfer", locale: "nl" };
  await server.post("/v1/donations/sweetie", { ...form, idempotencyKey: "first-key" });
  const corrected = { ...form, amount: "other", otherAmount: "12,50", idempotencyKey: "first-key" };
  const shown = await server.post("/v1/donations/sweetie", corrected);
  expect([shown.statusCode, shown.headers["content-type"]]).toEqual([409, "text/html; charset=utf-8"]);
  expect(shown.body).toContain("Je eerste antwoorden zijn bewaard.");
  expect(shown.body).toContain('value="12,50"');
  const fresh = /name="idempotencyKey" value="([^"]+)"/.exec(shown.body)?.[1] ?? "";
  expect(fresh).toMatch(/^[\w-]{22}$/);
  expect((await server.post("/v1/donations/sweetie", { ...corrected, idempotencyKey: fresh })).statusCode).toBe(303);
  expect((await server.app.inject("/v1/donations/sweetie/total")).json()).toMatchObject({ pending: 2750 });
});
