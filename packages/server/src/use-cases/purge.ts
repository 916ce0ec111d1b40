import type { Petition } from "@tdh/schemas";
import type { Purged } from "../store/store.js";
import { deletionOf, type Ports } from "./ports.js";

/**
 * Deletes what has had its time, petition by petition: signatures that were not confirmed in time, what makes requests
 * repeatable after 30 days, networks after 7; and from the day `deleteAt` on (UTC) everything but counts and statistics.
 * A second time finds nothing more.
 * @returns how many rows of each kind; with `dryRun` how many there would be
 * @throws StoreUnavailableError where the store cannot write at present; what was deleted before stays so.
 */
export async function purgeAll(
  { store, now }: Pick<Ports, "store" | "now">,
  petitions: readonly Pick<Petition, "id" | "deleteAt">[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<readonly PurgedPetition[]> {
  const purged: PurgedPetition[] = [];
  const at = now();
  for (const { id: petition, deleteAt } of petitions) {
    const isOver = deletionOf({ deleteAt }).getTime() <= at.getTime();
    const deleted = isOver
      ? await store.purgePetition({ petition, at, dryRun })
      : await store.purge({
          petition,
          now: at,
          requestsBefore: daysBefore(at, 30),
          networksBefore: daysBefore(at, 7).toISOString().slice(0, 10),
          dryRun,
        });
    purged.push({ petition, isOver, deleted });
  }
  return purged;
}

export interface PurgedPetition {
  readonly petition: string;
  /** Its `deleteAt` has come: everything personal goes. */
  readonly isOver: boolean;
  readonly deleted: Purged;
}

function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * 24 * 60 * 60 * 1000);
}
