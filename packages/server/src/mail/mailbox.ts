import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Mail, Mailer } from "./mailer.js";

/**
 * A mailer for development: keeps mails instead of sending them, the newest 1000 of them.
 * @param options.file - Where they outlast the process, a line of JSON each. @default in memory alone
 */
export function createMailbox({ file }: { readonly file?: string } = {}): Mailbox {
  const kept = file !== undefined && existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  const messages: ReceivedMail[] = kept.slice(-capacity).map((line) => JSON.parse(line));
  return {
    messages,
    send: async (mail) => {
      const received = { ...mail, links: mail.text.match(/https?:\/\/[^\s<>"]+/g) ?? [] };
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(received)}\n`, { mode: 0o600 });
      messages.push(received);
      messages.splice(0, messages.length - capacity);
    },
  };
}

export interface Mailbox extends Mailer {
  /** Newest last. */
  readonly messages: readonly ReceivedMail[];
}

export interface ReceivedMail extends Mail {
  /** The addresses in the text, in their order. */
  readonly links: readonly string[];
}

const capacity = 1000;
