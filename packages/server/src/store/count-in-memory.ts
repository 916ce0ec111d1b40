import type { Store, Tally } from "./store.js";

/**
 * A store whose tally is answered from memory: it is read again after a change that this process made, and after a second
 * for those of other processes. However many ask at once, one of them reads.
 * @param clock - Milliseconds that only go forward.
 */
export function withCountInMemory(store: Store, clock: () => number = () => performance.now()): Store {
  const known = new Map<string, { readonly tally: Promise<Tally>; readonly readAt: number }>();

  /** What changes the count of a petition makes the next reader read. */
  const changing =
    <Args extends readonly unknown[], Result>(
      work: (...args: Args) => Promise<Result>,
      petitionOf: (...args: Args) => string | undefined,
    ) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await work(...args);
      } finally {
        const petition = petitionOf(...args);
        if (petition === undefined) known.clear();
        else known.delete(petition);
      }
    };
  const named = ({ petition }: { readonly petition: string }) => petition;

  return {
    ...store,
    tally: (petition) => {
      const kept = known.get(petition);
      if (kept && clock() - kept.readAt < staleAfter) return kept.tally;
      const read = { tally: store.tally(petition), readAt: clock() };
      known.set(petition, read);
      read.tally.catch(() => {
        if (known.get(petition) === read) known.delete(petition);
      });
      return read.tally;
    },
    sign: changing(store.sign, named),
    confirm: changing(store.confirm, named),
    withdraw: changing(store.withdraw, named),
    addSheets: changing(store.addSheets, named),
    reverseSheets: changing(store.reverseSheets, named),
    judge: changing(store.judge, named),
    undoJudgement: changing(store.undoJudgement, named),
    repairTally: changing(store.repairTally, (petition) => petition),
    purge: changing(store.purge, named),
    purgePetition: changing(store.purgePetition, named),
    importSignatures: changing(store.importSignatures, () => undefined),
  };
}

const staleAfter = 1000;
