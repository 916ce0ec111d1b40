import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Store } from "../store.js";
import { StoreUnavailableError } from "../unavailable.js";
import type { Call, Outcome, WorkerData } from "./protocol.js";
import worker from "./worker.ts?iife";

/**
 * A store in a thread of its own, which the methods of this one call. A thread that ends by itself leaves every call
 * refused with StoreUnavailableError: whether it was written is not known, as after a crash.
 */
export function startThread(data: WorkerData): Thread {
  const thread = new Worker(worker, { eval: true, workerData: data });
  const pending = new Map<number, Waiting>();
  let calls: Call[] = [];
  let last = 0;
  let ended = false;

  function end(): void {
    ended = true;
    for (const { reject } of pending.values()) reject(new StoreUnavailableError({ code: "the store's thread ended" }));
    pending.clear();
  }
  thread.on("error", end);
  thread.on("exit", end);
  thread.on("message", (outcomes: readonly Outcome[]) => {
    for (const { number, value, error } of outcomes) {
      const waiting = pending.get(number);
      pending.delete(number);
      if (error) waiting?.reject(asError(error));
      else waiting?.resolve(value);
    }
    if (pending.size === 0) thread.unref();
  });
  thread.unref();

  return {
    call: (method, args) =>
      new Promise((resolve, reject) => {
        if (ended || pending.size >= most)
          return reject(new StoreUnavailableError({ code: ended ? "the store's thread ended" : "busy" }));
        if (pending.size === 0) thread.ref();
        pending.set((last += 1), { resolve: resolve as (value: unknown) => void, reject });
        if (calls.push({ number: last, method, args }) > 1) return;
        // What is asked for in one turn goes over together.
        void nextTurn().then(() => {
          thread.postMessage(calls);
          calls = [];
        });
      }),
    stop: async () => {
      await thread.terminate();
    },
  };
}

export interface Thread {
  call<Method extends keyof Store>(
    method: Method,
    args: Parameters<Store[Method]>,
  ): Promise<Awaited<ReturnType<Store[Method]>>>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** More calls than this do not wait: memory must not run away while the disk stands still. */
const most = 20_000;

function asError({ name, code, stack }: NonNullable<Outcome["error"]>): Error {
  if (name === "StoreUnavailableError") return new StoreUnavailableError(code === undefined ? {} : { code });
  const error = new Error(`The store failed: ${name}.`);
  error.name = name;
  error.stack = stack ?? "";
  return error;
}
