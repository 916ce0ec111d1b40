import { createClient, type ClientOptions } from "@tdh/client";
import type { Signature } from "@tdh/schemas/rules";
import { describe, expect, test } from "vitest";

const signature: Signature = { values: { email: "ada@example.org" }, consents: {}, locale: "en" };
const receipt = { status: "accepted", confirmation: "mail", total: 41 };

/** A server that gives these answers in turn, and the requests and pauses that it saw. */
function serve(...answers: (Response | "cut")[]) {
  const requests: { url: string; key: string | null; body: unknown }[] = [];
  const pauses: number[] = [];
  let keys = 0;
  const options: ClientOptions = {
    server: "https://sign.example.org",
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push({ url: request.url, key: request.headers.get("idempotency-key"), body: await request.json() });
      const answer = answers.shift() ?? "cut";
      if (answer === "cut") throw new TypeError("Failed to fetch");
      return answer;
    },
    newKey: () => `key-${(keys += 1)}`,
    wait: async (milliseconds) => void pauses.push(milliseconds),
  };
  return { client: createClient(options), requests, pauses };
}

const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

describe("sign", () => {
  test("posts the signature to its petition, with a key", async () => {
    const { client, requests } = serve(answer(202, receipt));
    expect(await client.sign("clean water", signature)).toEqual({ status: "ok", value: receipt });
    expect(requests).toEqual([
      { url: "https://sign.example.org/v1/petitions/clean%20water/signatures", key: "key-1", body: signature },
    ]);
  });

  test("tries again under the same key when no answer came, waiting longer each time", async () => {
    const { client, requests, pauses } = serve("cut", answer(500), answer(503), answer(202, receipt));
    expect(await client.sign("p", signature)).toEqual({ status: "ok", value: receipt });
    expect(requests.map(({ key }) => key)).toEqual(["key-1", "key-1", "key-1", "key-1"]);
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  test("waits as long as the server asks, and does not keep a person waiting for a minute", async () => {
    const soon = serve(answer(429, {}, { "retry-after": "3" }), answer(202, receipt));
    expect((await soon.client.sign("p", signature)).status).toBe("ok");
    expect(soon.pauses).toEqual([3000]);
    const late = serve(answer(429, {}, { "retry-after": "60" }));
    expect(await late.client.sign("p", signature)).toEqual({ status: "failed", failure: "limited" });
    expect(late.pauses).toEqual([]);
  });

  test("keeps its key when the person presses again, and takes a new one for other content", async () => {
    const { client, requests } = serve("cut", "cut", "cut", "cut", answer(202, receipt), answer(202, receipt));
    expect(await client.sign("p", signature)).toEqual({ status: "failed", failure: "network" });
    await client.sign("p", signature);
    await client.sign("p", { ...signature, locale: "nl" });
    expect(requests.map(({ key }) => key)).toEqual(["key-1", "key-1", "key-1", "key-1", "key-1", "key-2"]);
  });

  test("gives the issues of a refusal, and asks only once", async () => {
    const issues = [{ path: ["values", "email"], code: "invalid_email" }];
    const { client, requests } = serve(answer(422, { issues }));
    expect(await client.sign("p", signature)).toEqual({ status: "refused", issues });
    expect(requests).toHaveLength(1);
  });

  test.each([
    [400, "server"],
    [404, "closed"],
    [409, "conflict"],
    [410, "closed"],
    [500, "server"],
  ] as const)("a final %i is the failure %s", async (status, failure) => {
    const { client } = serve(answer(status), answer(status), answer(status), answer(status));
    expect(await client.sign("p", signature)).toEqual({ status: "failed", failure });
  });

  test("an answer that breaks off is a failure of the network, not a success", async () => {
    const { client } = serve(new Response('{"status":', { status: 202 }));
    expect(await client.sign("p", signature)).toEqual({ status: "failed", failure: "network" });
  });
});
