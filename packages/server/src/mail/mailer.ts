/** Hands a mail over to whatever delivers it. Adapters: `createSmtpMailer`, `createMailbox`. */
export interface Mailer {
  /**
   * Resolves once the mail was taken over.
   * @throws MailRefusedError where it never will be; anything else that is thrown is tried again later.
   */
  send(mail: Mail): Promise<void>;
  /** Ends what it keeps open; the server calls it last. */
  close?(): void;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A whole document, without scripts, pictures or anything else to load. */
  readonly html: string;
  /** BCP 47. */
  readonly language: string;
  readonly replyTo?: string | undefined;
}

/** The receiving side will not take this mail, now or later: there is no such mailbox. */
export class MailRefusedError extends Error {
  override readonly name = "MailRefusedError";
}
