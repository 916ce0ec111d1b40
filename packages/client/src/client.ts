import type { DonationReceipt, Problem, SignatureCount, SignatureReceipt } from "@tdh/schemas";
import type { DonationRequest, Issue, Signature } from "@tdh/schemas/rules";

/**
 * Talks to one campaign server. A submission keeps its idempotency key while its content stays the same, so
 * that pressing twice, or trying again after a broken connection, never counts twice.
 */
export function createClient(options: ClientOptions = {}): Client {
  const { server = "", attempts = 4, fetch = globalThis.fetch.bind(globalThis) } = options;
  const { newKey = randomKey, wait = (ms) => new Promise((done) => setTimeout(done, ms)) } = options;
  const keys = new Map<string, string>();

  async function post<Receipt>(path: string, content: unknown): Promise<Outcome<Receipt>> {
    const body = JSON.stringify(content);
    const id = `${path} ${body}`;
    const key = keys.get(id) ?? newKey();
    keys.set(id, key);
    const headers = { "content-type": "application/json", "idempotency-key": key };
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(server + path, { method: "POST", headers, body, credentials: "omit" }).catch(
        () => undefined,
      );
      const pause = retryAfter(response, attempt);
      if (attempt >= attempts || pause === undefined || pause > longestPause) return readOutcome<Receipt>(response);
      await wait(pause);
    }
  }

  return {
    sign: (petition, signature) => post(`/v1/petitions/${encodeURIComponent(petition)}/signatures`, signature),
    donate: (appeal, request) => post(`/v1/donations/${encodeURIComponent(appeal)}`, request),
    async count(petition) {
      const response = await fetch(`${server}/v1/petitions/${encodeURIComponent(petition)}/count`, {
        credentials: "omit",
      });
      return readOutcome(response);
    },
  };
}

export interface Client {
  sign(petition: string, signature: Signature): Promise<Outcome<SignatureReceipt>>;
  donate(appeal: string, request: DonationRequest): Promise<Outcome<DonationReceipt>>;
  /** @throws TypeError when the server cannot be reached. */
  count(petition: string): Promise<Outcome<SignatureCount>>;
}

export interface ClientOptions {
  /** Origin of the campaign server, without a slash at the end. @default "" (the page's own) */
  readonly server?: string;
  /** How often a submission is sent before it counts as failed. @default 4 */
  readonly attempts?: number;
  readonly fetch?: typeof globalThis.fetch;
  readonly newKey?: () => string;
  /** Waits between attempts, in milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** What came of a request: an answer, issues to mend, or a reason why it could not be sent. */
export type Outcome<Value> =
  | { readonly status: "ok"; readonly value: Value }
  | { readonly status: "refused"; readonly issues: readonly Issue[] }
  | { readonly status: "failed"; readonly failure: Failure };

export type Failure = "network" | "server" | "limited" | "closed" | "conflict";

/** `crypto.randomUUID` is missing on pages without https; this is not. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Longer than this a person is not kept waiting: they are told, and may press again. */
const longestPause = 10_000;

/** Milliseconds until it is worth trying again; `undefined` where it is not. */
function retryAfter(response: Response | undefined, attempt: number): number | undefined {
  const backOff = 500 * 2 ** (attempt - 1);
  if (!response) return backOff;
  if (response.status !== 429 && response.status < 500) return undefined;
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.max(seconds * 1000, 0) : backOff;
}

async function readOutcome<Value>(response: Response | undefined): Promise<Outcome<Value>> {
  if (!response) return { status: "failed", failure: "network" };
  if (response.ok) {
    const value: Value | undefined = await response.json().catch(() => undefined);
    return value === undefined ? { status: "failed", failure: "network" } : { status: "ok", value };
  }
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  if (response.status === 422 && problem.issues) return { status: "refused", issues: problem.issues };
  return { status: "failed", failure: failureOf(response.status) };
}

function failureOf(status: number): Failure {
  if (status === 409) return "conflict";
  if (status === 404 || status === 410) return "closed";
  return status === 429 ? "limited" : "server";
}
