import type { Petition } from "@tdh/schemas";
import { deletionOf, type Ports } from "./use-cases/ports.js";
import { purgeAll, type PurgedPetition } from "./use-cases/purge.js";

/**
 * Deletes what has had its time: now, then every hour, and when the day `deleteAt` of a petition begins. A petition that
 * the store fails for is tried again the next time, and holds no other up.
 */
export function startPurging({ ports, petitions, done, failed }: PurgingOptions): Purging {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    for (const petition of petitions) {
      if (stopped) return;
      try {
        const purged = await purgeAll(ports, [petition], { dryRun: false });
        purged.filter(({ deleted }) => Object.values(deleted).some((rows) => rows > 0)).forEach(done);
      } catch (error) {
        failed(error);
      }
    }
  }

  function round(): Promise<void> {
    return run().then(() => {
      if (!stopped) timer = setTimeout(() => (running = round()), untilNext(petitions, ports.now())).unref();
    });
  }

  let running = round();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

export interface Purging {
  /** Settles when the round under way has ended. */
  stop(): Promise<void>;
}

interface PurgingOptions {
  readonly ports: Pick<Ports, "store" | "now">;
  readonly petitions: readonly Pick<Petition, "id" | "deleteAt">[];
  /** Told of what was deleted, in numbers. */
  readonly done: (purged: PurgedPetition) => void;
  readonly failed: (error: unknown) => void;
}

const hour = 60 * 60 * 1000;

/** Milliseconds until an hour has passed, or a `deleteAt` comes before. */
function untilNext(petitions: PurgingOptions["petitions"], now: Date): number {
  const waits = petitions.map((petition) => deletionOf(petition).getTime() - now.getTime());
  return Math.min(hour, ...waits.filter((wait) => wait > 0));
}
