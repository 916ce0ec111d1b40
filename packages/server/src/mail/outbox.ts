import { locales, type Locale } from "@tdh/schemas/rules";
import type { OutboxRecord, Store } from "../store/store.js";
import { MailRefusedError, type Mail, type Mailer } from "./mailer.js";

/**
 * Hands waiting mails over, off the path of any request. A mail is deleted once it was taken, tried again later after a
 * failure (1 minute, doubling, 6 hours at most), and given up after 14 days, when its link has expired. A crash between
 * handing over and deleting sends a mail twice; none is lost. A store that cannot delete has no mail sent twice: the
 * process remembers what it handed over.
 */
export function createOutbox({ store, mailer, now, write, report }: OutboxOptions): Outbox {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const done = new Set<number>();

  async function deliver(record: OutboxRecord): Promise<void> {
    if (!done.has(record.number) && !(await handOver(record))) return;
    done.add(record.number);
    await store.deleteMail(record.number);
    done.delete(record.number);
  }

  /** Whether the mail is done with: it was taken, or is given up. */
  async function handOver(record: OutboxRecord): Promise<boolean> {
    try {
      await mailer.send(write(record));
    } catch (error) {
      report(error);
      const lost = error instanceof MailRefusedError || now().getTime() - record.createdAt.getTime() > patience;
      if (!lost) await store.postponeMail(record.number, new Date(now().getTime() + pause(record.attempts)));
      return lost;
    }
    return true;
  }

  async function run(): Promise<void> {
    for (;;) {
      again = false;
      const due = await store.dueMails(now(), together);
      const outcomes = await Promise.allSettled(due.map(deliver));
      for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
      if (stopped || (due.length < together && !again)) return;
    }
  }

  /** Starts a round, or another one after the present. */
  function wake(): Promise<void> {
    again = true;
    running ??= run()
      .catch(report)
      .finally(() => {
        running = undefined;
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
  readonly store: Pick<Store, "dueMails" | "deleteMail" | "postponeMail">;
  readonly mailer: Mailer;
  readonly now: () => Date;
  /** Writes the mail of a record; what it throws counts as a failure. */
  readonly write: (record: OutboxRecord) => Mail;
  /** Told of every failure. Errors of mail servers quote addresses: log no message of theirs. */
  readonly report: (error: unknown) => void;
}

/** Reads what was locked away for a mail. @throws TypeError where it is something else. */
export function readMailContent(content: unknown): { to: string; locale: Locale; token: string } {
  if (typeof content === "object" && content !== null && "to" in content && "locale" in content && "token" in content) {
    const { to, token } = content;
    const locale = locales.find((known) => known === content.locale);
    if (typeof to === "string" && typeof token === "string" && locale) return { to, locale, token };
  }
  throw new TypeError("A mail in the outbox does not hold what it should.");
}

const together = 10;
const interval = 5_000;
const patience = 14 * 24 * 60 * 60 * 1000;

function pause(attempts: number): number {
  return Math.min(60_000 * 2 ** attempts, 6 * 60 * 60 * 1000);
}
