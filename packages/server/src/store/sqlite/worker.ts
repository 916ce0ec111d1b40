import { parentPort, workerData } from "node:worker_threads";
import { createSqlStore } from "../sql/create-sql-store.js";
import { StoreUnavailableError } from "../unavailable.js";
import { openSqliteEngine } from "./engine.js";
import type { Call, Outcome, WorkerData } from "./protocol.js";

/** Runs a store in a thread of its own, and does there what the main thread asks for. */
const { file, readOnly, options }: WorkerData = workerData;
const store = createSqlStore(openSqliteEngine(file, readOnly), options);
let outcomes: Outcome[] = [];

parentPort?.on("message", (calls: readonly Call[]) => {
  for (const call of calls) void perform(call);
});

async function perform({ number, method, args }: Call): Promise<void> {
  try {
    // The proxy has the types of the store: what it was called with is what the method takes.
    const work = store[method] as (...given: readonly unknown[]) => Promise<unknown>;
    reply({ number, value: await work(...args) });
  } catch (error) {
    reply({ number, error: describe(error) });
  }
}

/** What settles in one turn goes back together. */
function reply(outcome: Outcome): void {
  if (outcomes.push(outcome) > 1) return;
  setImmediate(() => {
    parentPort?.postMessage(outcomes);
    outcomes = [];
  });
}

function describe(error: unknown): NonNullable<Outcome["error"]> {
  if (error instanceof StoreUnavailableError) return { name: error.name, code: error.code, stack: error.stack };
  if (error instanceof Error) return { name: error.name, code: undefined, stack: error.stack };
  return { name: "Error", code: undefined, stack: undefined };
}
