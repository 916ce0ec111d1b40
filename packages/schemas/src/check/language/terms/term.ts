/** A word that the sector advises against, or advises to use with care. */
export interface Term {
  /** The form that a dictionary lists. */
  readonly term: string;
  /**
   * Source of a regular expression (flags `iu`, no capturing group) for the readable text: every inflected form,
   * written apart, with a hyphen or as one word, also without its diacritics.
   */
  readonly pattern: string;
  /** `avoid`: another word is right. `attention`: it depends on the sentence. */
  readonly advice: "avoid" | "attention";
  readonly replacement?: string;
  /** Why, in English. */
  readonly note?: string;
  /** Whether a public source was read for it. An office confirms the others before it relies on them. */
  readonly confirmed: boolean;
}

/** Between the parts of a compound: a space, a hyphen, both. */
export const gap = "(?: ?- ?| )";

/** Between the parts of a compound that may also be written as one word. */
export const join = "(?: ?- ?| )?";
