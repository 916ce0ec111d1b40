import { afterEach, expect, test } from "vitest";
import { MailRefusedError, StoreUnavailableError, type Mail } from "../index.js";
import { signature } from "../testing/definitions.js";
import { startServer, type TestServer } from "../testing/server.js";
import type { MailKind, Settlement } from "../store/store.js";
import { createOutbox } from "./outbox.js";

const minute = 60_000;
const day = 24 * 60 * minute;

test("a mail that fails is tried again later, ever more rarely, and deleted once it was taken", async () => {
  const outbox = heldOutbox({ failures: 3 });
  const tried: number[] = [];
  for (let passed = 0; passed <= 10; passed += 1) {
    const before = outbox.attempts();
    outbox.clock.now = new Date(passed * minute);
    await outbox.wake();
    if (outbox.attempts() > before) tried.push(passed);
  }
  expect(tried).toEqual([0, 1, 3, 7]);
  expect(outbox.isWaiting()).toBe(false);
});

test("a mail that the other side refuses for good is not tried again", async () => {
  const outbox = heldOutbox({ failures: 1, error: new MailRefusedError("no such mailbox") });
  await outbox.wake();
  expect(outbox.settlements).toMatchObject([{ outcome: "dead", reason: "MailRefusedError" }]);
});

test("a mail whose link has expired is given up", async () => {
  const outbox = heldOutbox({ failures: Infinity });
  outbox.clock.now = new Date(15 * day);
  await outbox.wake();
  expect(outbox.settlements).toMatchObject([{ outcome: "dead", reason: "Error" }]);
});

test("a mail that was taken is not sent again while the store cannot write so", async () => {
  const outbox = heldOutbox({ failures: 0, unsettled: 3 });
  for (let round = 0; round < 3; round += 1) {
    await outbox.wake();
    outbox.clock.now = new Date(outbox.clock.now.getTime() + 5 * minute);
  }
  expect([outbox.attempts(), outbox.isWaiting()]).toEqual([1, true]);
  await outbox.wake();
  expect([outbox.attempts(), outbox.isWaiting()]).toEqual([1, false]);
});

test("who has not confirmed is reminded once, three days later", async () => {
  const outbox = heldOutbox({ failures: 0, expiresAt: new Date(14 * day) });
  const sent: number[] = [];
  for (let passed = 0; passed <= 13; passed += 1) {
    const before = outbox.attempts();
    outbox.clock.now = new Date(passed * day);
    await outbox.wake();
    if (outbox.attempts() > before) sent.push(passed);
  }
  expect(sent).toEqual([0, 3]);
  expect(outbox.isWaiting()).toBe(false);
});

test("nobody is reminded of a link that ends within the day", async () => {
  const outbox = heldOutbox({ failures: 0, expiresAt: new Date(3.5 * day) });
  await outbox.wake();
  expect(outbox.settlements).toMatchObject([{ outcome: "done" }]);
});

let server: TestServer | undefined;
afterEach(() => server?.stop());

test("a mail server that does not answer delays no signature", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const running = (server = await startServer({ mailer: { send: () => held } }));
  const answers = await Promise.all([1, 2, 3].map((n) => running.sign(signature({ email: `n${n}@example.org` }))));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([202, 202, 202]);
  release();
});

/** An outbox over one mail, whose mailer and store fail so many times, with a clock that the test sets. */
function heldOutbox({ failures, error = new Error("451 try later"), unsettled = 0, expiresAt }: HeldOptions) {
  const clock = { now: new Date(0) };
  const waiting = {
    petition: "sweetie",
    id: "1",
    signature: "1",
    channel: "mail",
    content: "",
    createdAt: new Date(0),
  } as const;
  const settlements: Settlement[] = [];
  let mail: { kind: MailKind; attempts: number; at: number } | undefined = { kind: "confirm", attempts: 0, at: 0 };
  let attempts = 0;
  let refusals = 0;
  const outbox = createOutbox({
    petitions: ["sweetie"],
    store: {
      claimDue: async ({ now, leaseUntil }) => {
        if (!mail || mail.at > now.getTime()) return [];
        const claimed = { ...waiting, kind: mail.kind, attempts: mail.attempts, expiresAt };
        mail.at = leaseUntil.getTime();
        return [claimed];
      },
      settle: async (settlement) => {
        refusals += 1;
        if (refusals <= unsettled) throw new StoreUnavailableError();
        settlements.push(settlement);
        if (settlement.outcome === "later" && mail)
          mail = { ...mail, attempts: mail.attempts + 1, at: settlement.dueAt.getTime() };
        else if (settlement.outcome === "remind")
          mail = { kind: "reminder", attempts: 0, at: settlement.dueAt.getTime() };
        else mail = undefined;
      },
    },
    mailer: {
      send: async () => {
        attempts += 1;
        if (attempts <= failures) throw error;
      },
    },
    now: () => clock.now,
    write: (): Mail => ({ to: "ada@example.org", subject: "s", text: "t", html: "h", language: "en" }),
    report: () => {},
  });
  return { clock, wake: outbox.wake, attempts: () => attempts, isWaiting: () => mail !== undefined, settlements };
}

interface HeldOptions {
  readonly failures: number;
  readonly error?: Error;
  readonly unsettled?: number;
  readonly expiresAt?: Date;
}
