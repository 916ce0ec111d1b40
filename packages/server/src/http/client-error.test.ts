import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../testing/server.js";

let server: TestServer;
let port: number;
beforeAll(async () => {
  server = await startServer();
  port = Number(new URL(await server.app.listen({ host: "127.0.0.1", port: 0 })).port);
});
afterAll(() => server.stop());

test.each([
  ["what is no HTTP", "Hello?\r\n\r\n", 400],
  ["a head of 100 kB", `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${"x".repeat(100_000)}\r\n\r\n`, 431],
])("%s is answered with problem details", async (_case, sent, status) => {
  const [head = "", body = ""] = (await exchange(sent)).split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toContain("\r\nContent-Type: application/problem+json; charset=utf-8\r\n");
  expect(JSON.parse(body)).toEqual({
    type: "about:blank",
    title: expect.any(String),
    status,
    detail: expect.stringContaining("Nothing was stored"),
  });
});

test("a request that does not arrive in time is told so", async () => {
  const error = Object.assign(new Error("Request timeout"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
  server.app.server.once("connection", (socket) => server.app.server.emit("clientError", error, socket));
  expect(await exchange("")).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n.*"status":408/s);
});

/** Sends it and gives what is answered until the connection ends. */
function exchange(sent: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(sent));
    socket.on("data", (chunk) => (answer += chunk));
    socket.on("error", () => undefined).on("close", () => resolve(answer));
  });
}
