import { afterEach, beforeEach, expect, test } from "vitest";
import { StoreUnavailableError } from "../index.js";
import { gift, signature } from "../testing/definitions.js";
import { startServer, type TestServer } from "../testing/server.js";

let server: TestServer;
let isFull: boolean;
beforeEach(async () => {
  isFull = true;
  const unlessFull = <Entry, Answer>(write: (entry: Entry) => Promise<Answer>) => {
    return (entry: Entry) => (isFull ? Promise.reject(new StoreUnavailableError()) : write(entry));
  };
  server = await startServer({}, (store) => ({
    ...store,
    sign: unlessFull(store.sign),
    donate: unlessFull(store.donate),
  }));
});
afterEach(() => server.stop());

const json = { "content-type": "application/json", "idempotency-key": "key", "accept-language": "nl" };

test.each([
  ["/v1/petitions/sweetie/signatures", { ...signature(), locale: "nl" }, 202],
  ["/v1/donations/sweetie", { ...gift, locale: "nl" }, 201],
])("%s asks a program to come back, in its language, and then takes the same entry", async (url, body, status) => {
  const post = () => server.app.inject({ method: "POST", url, headers: json, payload: JSON.stringify(body) });
  const refused = await post();
  expect(refused.statusCode).toBe(503);
  expect(refused.headers).toMatchObject({
    "retry-after": "5",
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
  });
  expect(refused.json()).toMatchObject({ status: 503, title: "Er kan op dit moment niets worden opgeslagen" });
  isFull = false;
  expect((await post()).statusCode).toBe(status);
});

test("a form gets the same in a page", async () => {
  const fields = { ...signature().values, locale: "nl" };
  const refused = await server.post("/v1/petitions/sweetie/signatures", fields);
  expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([503, "5"]);
  expect(refused.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(refused.body).toContain("<h1>Er kan op dit moment niets worden opgeslagen</h1>");
});
