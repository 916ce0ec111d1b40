import { createTransport } from "nodemailer";
import { MailRefusedError, type Mailer } from "./mailer.js";

/** Sends by SMTP (RFC 5321) through nodemailer, over a few kept connections. */
export function createSmtpMailer({ url, from }: SmtpOptions): Required<Mailer> {
  const transport = createTransport({ url, ...settings });
  return {
    close: () => transport.close(),
    send: async ({ language, html, ...mail }) => {
      const headers = { "Auto-Submitted": "auto-generated", "Content-Language": language };
      try {
        await transport.sendMail({ ...mail, html, from, headers });
      } catch (error) {
        throw isRefusal(error) ? new MailRefusedError("The mail server refused the recipient.") : error;
      }
    },
  };
}

export interface SmtpOptions {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly url: string;
  /** The sender: an address, or `Name <address>`. */
  readonly from: string;
}

/** Times in milliseconds: closing the server waits for a mail that is on its way. */
const settings = {
  pool: true,
  maxConnections: 5,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  disableFileAccess: true,
  disableUrlAccess: true,
} as const;

/** A permanent answer (5yz) to RCPT TO concerns the recipient; any other failure may pass. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error &&
    "command" in error &&
    error.command === "RCPT TO" &&
    "responseCode" in error &&
    Number(error.responseCode) >= 500
  );
}
