import type { FormEntries, Issue, Result } from "@tdh/schemas/rules";
import type { Failure, Outcome } from "./client.js";

/**
 * The life of one form: editing, sending, done. No framework and no markup; React and the embed bind to it.
 * A second `submit` while the first is under way changes nothing.
 */
export function createSubmission<Request, Receipt>(options: SubmissionOptions<Request, Receipt>): Submission<Receipt> {
  const { check, send, issues = [] } = options;
  const listeners = new Set<() => void>();
  let state: SubmissionState<Receipt> = { phase: "editing", issues };

  function change(next: SubmissionState<Receipt>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async submit(entries) {
      if (state.phase !== "editing") return;
      const checked = check(entries);
      if (!checked.ok) return change({ phase: "editing", issues: checked.issues });
      change({ phase: "sending", issues: [] });
      const outcome = await send(checked.value);
      if (outcome.status === "ok") change({ phase: "done", issues: [], receipt: outcome.value });
      else if (outcome.status === "refused") change({ phase: "editing", issues: outcome.issues });
      else change({ phase: "editing", issues: [], failure: outcome.failure });
    },
  };
}

export interface SubmissionOptions<Request, Receipt> {
  /** Reads and checks what the form holds. */
  readonly check: (entries: FormEntries) => Result<Request>;
  readonly send: (request: Request) => Promise<Outcome<Receipt>>;
  /** What a server has already refused, when it rendered the form again. */
  readonly issues?: readonly Issue[];
}

export interface Submission<Receipt> {
  readonly getState: () => SubmissionState<Receipt>;
  /** Calls `listener` after every change; gives back how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly submit: (entries: FormEntries) => Promise<void>;
}

export interface SubmissionState<Receipt> {
  readonly phase: "editing" | "sending" | "done";
  readonly issues: readonly Issue[];
  readonly failure?: Failure;
  readonly receipt?: Receipt;
}
