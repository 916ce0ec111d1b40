import { locales, type Locale } from "@tdh/schemas/rules";
import type { OutboxMail, OutboxStore, Settlement } from "../store/store.js";
import { MailRefusedError, type Mail, type Mailer } from "./mailer.js";

/**
 * Hands waiting mails over, off the path of any request. A mail is taken for five minutes, in which no other process
 * takes it; it is deleted once it was handed over, or becomes the reminder of a signature that is not confirmed yet; it
 * is tried again later after a failure (1 minute, doubling, 6 hours at most), and given up where the other side refuses
 * it for good, or after 14 days, when its link has expired. A crash between handing over and deleting sends a mail twice;
 * none is lost. A store that cannot write has no mail sent twice: the process remembers what became of it.
 */
export function createOutbox({ store, petitions, mailer, now, write, report }: OutboxOptions): Outbox {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const handedOver = new Map<string, Settlement>();

  async function deliver(record: OutboxMail): Promise<void> {
    const key = `${record.petition} ${record.id} ${record.kind}`;
    const settlement = handedOver.get(key) ?? (await handOver(record));
    handedOver.set(key, settlement);
    await store.settle(settlement);
    handedOver.delete(key);
  }

  async function handOver(record: OutboxMail): Promise<Settlement> {
    const { petition, id, attempts, createdAt } = record;
    const at = now();
    try {
      await mailer.send(write(record));
    } catch (error) {
      report(error);
      const isLost = error instanceof MailRefusedError || at.getTime() - createdAt.getTime() > patience;
      if (isLost) return { petition, id, outcome: "dead", reason: nameOf(error), at };
      return { petition, id, outcome: "later", dueAt: new Date(at.getTime() + pause(attempts)) };
    }
    const dueAt = reminderOf(record, at);
    return dueAt ? { petition, id, outcome: "remind", dueAt } : { petition, id, outcome: "done", at };
  }

  async function run(): Promise<void> {
    for (let more = true; more && !stopped;) {
      again = false;
      let found = false;
      for (const petition of petitions) {
        const at = now();
        const leaseUntil = new Date(at.getTime() + lease);
        const due = await store.claimDue({ petition, now: at, limit: together, leaseUntil });
        const outcomes = await Promise.allSettled(
          due.flatMap((record) => (record.channel === "mail" ? deliver(record) : [])),
        );
        for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
        found ||= due.length === together;
      }
      more = found || again;
    }
  }

  /** Starts a round, or another one after the present. */
  function wake(): Promise<void> {
    again = true;
    running ??= run()
      .catch(report)
      .finally(() => {
        running = undefined;
        if (again && !stopped) void wake();
      });
    return running;
  }

  const timer = setInterval(() => void wake(), interval).unref();
  return {
    wake,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

export interface Outbox {
  /** Sends what is due; settles when nothing more is. */
  wake(): Promise<void>;
  stop(): Promise<void>;
}

export interface OutboxOptions {
  readonly store: Pick<OutboxStore, "claimDue" | "settle">;
  /** Ids of those whose mails this process sends. */
  readonly petitions: readonly string[];
  readonly mailer: Mailer;
  readonly now: () => Date;
  /** Writes the mail of a record; what it throws counts as a failure. */
  readonly write: (record: OutboxMail) => Mail;
  /** Told of every failure. Errors of mail servers quote addresses: log no message of theirs. */
  readonly report: (error: unknown) => void;
}

/** Reads what was locked away for a mail. @throws TypeError where it is something else. */
export function readMailContent(content: unknown): { to: string; locale: Locale } {
  if (typeof content === "object" && content !== null && "to" in content && "locale" in content) {
    const { to } = content;
    const locale = locales.find((known) => known === content.locale);
    if (typeof to === "string" && locale) return { to, locale };
  }
  throw new TypeError("A mail in the outbox does not hold what it should.");
}

const together = 10;
const interval = 5_000;
const lease = 5 * 60_000;
const day = 24 * 60 * 60_000;
const patience = 14 * day;

function pause(attempts: number): number {
  return Math.min(60_000 * 2 ** attempts, 6 * 60 * 60 * 1000);
}

/** Three days after the mail to confirm, unless its link has nearly ended by then. */
function reminderOf({ kind, expiresAt }: OutboxMail, at: Date): Date | undefined {
  const dueAt = new Date(at.getTime() + 3 * day);
  return kind === "confirm" && expiresAt && dueAt.getTime() + day <= expiresAt.getTime() ? dueAt : undefined;
}

/** What the dead letter says: names of errors tell nothing of the address. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}
