import type { SharpModule } from "./load-sharp.js";

let running = 0;
let before = 0;

/**
 * Runs a task while libvips gives each picture one thread: an AVIF depends on the number of threads that made it, and what is
 * made must be the same on every machine. The setting is the process's own, so it is put back by whoever ends last.
 */
export async function withOneThread<Result>(sharp: SharpModule, task: () => Promise<Result>): Promise<Result> {
  if (running === 0) {
    before = sharp.concurrency();
    sharp.concurrency(1);
  }
  running += 1;
  try {
    return await task();
  } finally {
    running -= 1;
    if (running === 0) sharp.concurrency(before);
  }
}
