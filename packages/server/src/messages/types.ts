/** The words of the server's own mails, pages and refusals. Plain data. */
export interface ServerMessages {
  readonly mail: {
    /** The first mail to a signatory; `{title}` is the petition's, in this and the other mails. */
    readonly confirm: MailMessages;
    /** Three days after the first, where the signature still waits to be confirmed. */
    readonly reminder: MailMessages;
    /** The same person signed again before the first signature was confirmed. */
    readonly "repeat-pending": MailMessages;
    /** The same person signed again; the first signature counts already. */
    readonly "repeat-confirmed": MailMessages;
    /** The address holds as many signatures as one address may. */
    readonly "not-counted": MailMessages;
    /** Asked for on the page about a person's own data: the link to it. */
    readonly privacy: MailMessages;
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
  /** What a person is told of their own data, and what they may do about it. */
  readonly privacy: PrivacyMessages;
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
    /** As `unknownToken` and `expiredToken`, of the link to a person's own data. */
    readonly unknownPrivacyLink: ProblemMessages;
    readonly expiredPrivacyLink: ProblemMessages;
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

/** The pages on which people see, withdraw and delete what is kept of them. */
export interface PrivacyMessages {
  /** Before the link is asked for; says what will happen. */
  readonly askTitle: string;
  readonly askIntro: string;
  readonly askAction: string;
  /** Once it was asked for; must not tell whether the address has signed. */
  readonly askedTitle: string;
  readonly asked: string;
  /** Behind the link. */
  readonly title: string;
  readonly intro: string;
  readonly nothing: string;
  /** `{date}` is a day in words, here and below. */
  readonly signed: string;
  readonly confirmed: string;
  readonly pending: string;
  /** `{text}` was agreed to or not, `{version}` is that of the text, `{answer}` one of the next three. */
  readonly consent: string;
  readonly yes: string;
  readonly no: string;
  readonly takenBack: string;
  readonly withdraw: string;
  readonly withdrawConsent: string;
  readonly officeTitle: string;
  readonly office: string;
  readonly access: string;
  readonly export: string;
  readonly eraseTitle: string;
  readonly erase: string;
  readonly eraseAction: string;
  /** What was done; true of a second time as well. */
  readonly done: Readonly<Record<"withdraw" | "consent" | "access" | "export" | "erase", string>>;
  /** Behind the link in a mail's List-Unsubscribe header. `{title}` is the petition's. */
  readonly unsubscribe: {
    readonly title: string;
    readonly intro: string;
    readonly action: string;
    readonly done: string;
  };
}
