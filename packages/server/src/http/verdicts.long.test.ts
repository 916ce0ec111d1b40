import { expect, test } from "vitest";
import { petition } from "../testing/definitions.js";
import { startServer } from "../testing/server.js";
import { compareVerdicts } from "../testing/submissions.js";

test("rules, schema and server give one verdict on 10,000 submissions", async () => {
  const definition = petition();
  const server = await startServer({ petitions: [definition] });
  const seen = await compareVerdicts(server, definition, 10_000);
  await server.stop();
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(500);
});
