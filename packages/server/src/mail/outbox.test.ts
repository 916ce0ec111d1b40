import { afterEach, expect, test } from "vitest";
import { MailRefusedError, StoreUnavailableError, type Mail } from "../index.js";
import { signature } from "../testing/definitions.js";
import { startServer, type TestServer } from "../testing/server.js";
import { createOutbox } from "./outbox.js";

const minute = 60_000;

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
  expect(outbox.waiting()).toBe(0);
});

test("a mail that the other side refuses for good is not tried again", async () => {
  const outbox = heldOutbox({ failures: 1, error: new MailRefusedError("no such mailbox") });
  await outbox.wake();
  expect(outbox.waiting()).toBe(0);
});

test("a mail whose link has expired is given up", async () => {
  const outbox = heldOutbox({ failures: Infinity });
  outbox.clock.now = new Date(15 * 24 * 60 * minute);
  await outbox.wake();
  expect(outbox.waiting()).toBe(0);
});

test("a mail that was taken is not sent again while the store cannot delete it", async () => {
  const outbox = heldOutbox({ failures: 0, undeletable: 3 });
  for (let round = 0; round < 3; round += 1) await outbox.wake();
  expect([outbox.attempts(), outbox.waiting()]).toEqual([1, 1]);
  await outbox.wake();
  expect([outbox.attempts(), outbox.waiting()]).toEqual([1, 0]);
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

const waiting = { petition: "sweetie", kind: "confirm", sealed: Buffer.alloc(0), createdAt: new Date(0) } as const;

/** An outbox over one mail, whose mailer and store fail so many times, with a clock that the test sets. */
function heldOutbox({ failures, error = new Error("451 try later"), undeletable = 0 }: HeldOptions) {
  const clock = { now: new Date(0) };
  const due = new Map([[1, { attempts: 0, at: 0 }]]);
  let attempts = 0;
  let refusals = 0;
  const outbox = createOutbox({
    store: {
      dueMails: async (now) =>
        [...due]
          .filter(([, { at }]) => at <= now.getTime())
          .map(([number, { attempts }]) => ({ ...waiting, number, attempts })),
      deleteMail: async (number) => {
        refusals += 1;
        if (refusals <= undeletable) throw new StoreUnavailableError();
        due.delete(number);
      },
      postponeMail: async (number, until) => {
        due.set(number, { attempts: (due.get(number)?.attempts ?? 0) + 1, at: until.getTime() });
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
  return { clock, wake: outbox.wake, attempts: () => attempts, waiting: () => due.size };
}

interface HeldOptions {
  readonly failures: number;
  readonly error?: Error;
  readonly undeletable?: number;
}
