/** The words of the server's own mails, pages and refusals. Plain data. */
export interface ServerMessages {
  readonly mail: {
    /** The first mail to a signatory; `{title}` is the petition's, in this and the other mails. */
    readonly confirm: MailMessages;
    /** The same person signed again before the first signature was confirmed. */
    readonly "repeat-pending": MailMessages;
    /** The same person signed again; the first signature counts already. */
    readonly "repeat-confirmed": MailMessages;
    /** The address holds as many signatures as one address may. */
    readonly "not-counted": MailMessages;
    /** Why this mail came. `{office}` is the sender, `{title}` the petition. */
    readonly footer: string;
  };
  readonly confirm: {
    readonly title: string;
    /** `{title}` is the petition's. */
    readonly intro: string;
    readonly action: string;
    /** Once it is done. */
    readonly doneTitle: string;
    readonly done: string;
  };
  /** Back to the campaign page, from a page of the server's own. */
  readonly back: string;
  /** Stands before the title of a page that shows a form with errors. */
  readonly errorTitle: string;
  /** Above a form whose key was used with other answers: the first were kept, and the button sends these as a new entry. */
  readonly sendAsNew: string;
  /** Refusals: what happened, and what to do. */
  readonly problems: {
    readonly malformed: ProblemMessages;
    readonly keyMissing: ProblemMessages;
    readonly notFound: ProblemMessages;
    readonly unknownToken: ProblemMessages;
    readonly methodNotAllowed: ProblemMessages;
    /** In place of `methodNotAllowed` where a browser opens an address that only takes a form. */
    readonly formOnly: ProblemMessages;
    readonly conflict: ProblemMessages;
    readonly closed: ProblemMessages;
    readonly expiredToken: ProblemMessages;
    readonly tooLarge: ProblemMessages;
    readonly unsupported: ProblemMessages;
    readonly invalid: ProblemMessages;
    readonly failed: ProblemMessages;
    /** The store cannot write at present. */
    readonly unavailable: ProblemMessages;
  };
}

/** A mail: a subject, what happened, the words on its one link, and what follows. */
export interface MailMessages {
  readonly subject: string;
  readonly intro: string;
  readonly action: string;
  readonly note: string;
}

export interface ProblemMessages {
  readonly title: string;
  readonly detail: string;
}
