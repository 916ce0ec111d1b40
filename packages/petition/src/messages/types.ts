import type { Plural, UiMessages } from "@tdh/ui/messages";

/** The words of the petition's widgets, with those that every form shares. Plain data. */
export interface PetitionMessages {
  readonly ui: UiMessages;
  /** `{addressee}`: who is asked. */
  readonly addressee: string;
  readonly sign: string;
  readonly signing: string;
  /** `{age}` in years. */
  readonly minimumAge: string;
  readonly consentsLegend: string;
  readonly privacy: string;
  /** `{total}` signatures. */
  readonly count: Plural;
  /** `{target}` signatures. */
  readonly goal: string;
  /** The meter's name: `{total}` of `{target}`. */
  readonly progress: string;
  readonly thanks: {
    /** When a mail must still be confirmed. */
    readonly titlePending: string;
    readonly checkMail: string;
    readonly noMail: string;
    readonly titleDone: string;
    readonly counted: string;
  };
  readonly share: {
    readonly title: string;
    readonly intro: string;
    /** Shared with the link; `{title}` is the petition's. */
    readonly text: string;
    readonly whatsapp: string;
    readonly mail: string;
    readonly copy: string;
    readonly copied: string;
  };
}
