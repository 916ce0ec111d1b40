/** A text whose wording depends on a number, by the plural categories of the language (CLDR). */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The words of one kind of field. */
export interface FieldMessages {
  readonly label: string;
  readonly hint?: string;
  /** Shown where a required field was left blank. */
  readonly required: string;
}

/** BCP 47 code of a language that the toolkit speaks. */
export type UiLocale = UiMessages["locale"];

/** The words that every form shares. Plain data, so that a server may hand them to a browser. */
export interface UiMessages {
  /** BCP 47 code of the language. */
  readonly locale: "en" | "nl" | "de" | "fr" | "it" | "es" | "da" | "ar";
  readonly dir: "ltr" | "rtl";
  /** Follows the label of a field that may be left blank, with its brackets. */
  readonly optional: string;
  /** First choice of a list, when nothing is chosen. */
  readonly choose: string;
  readonly errorSummary: string;
  /** Read out before an error, not shown. */
  readonly errorPrefix: string;
  readonly fields: {
    readonly "given-name": FieldMessages;
    readonly "family-name": FieldMessages;
    readonly email: FieldMessages;
    readonly country: FieldMessages;
    readonly "postal-code": FieldMessages;
  };
  /** Closes what lies over the page. */
  readonly close: string;
  /** How long a text may be. */
  readonly characters: {
    /** `{max}` characters, before anything is typed and where scripts do not run. */
    readonly limit: Plural;
    /** `{left}` characters, none too. */
    readonly left: Plural;
    /** `{over}` characters. */
    readonly over: Plural;
  };
  /** The parts of a date. */
  readonly date: { readonly day: string; readonly month: string; readonly year: string };
  readonly steps: {
    /** `{step}` of `{total}` is the one that is being taken, `{name}` its name. */
    readonly position: string;
    /** Follows the name of a step that was taken, with its brackets; read out, not shown. */
    readonly done: string;
  };
  /** `{label}` is the field's label; the other placeholders are the data of the issue. */
  readonly issues: {
    readonly required: string;
    readonly not_text: string;
    readonly too_long: Plural;
    readonly invalid_characters: string;
    readonly invalid_email: string;
    readonly invalid_country: string;
    readonly invalid_postcode: string;
    /** Where the form of the country's postcodes is known. */
    readonly invalid_postcode_example: string;
    readonly unknown_field: string;
    readonly invalid_choice: string;
    readonly amount_required: string;
    readonly amount_invalid: string;
    readonly amount_ambiguous: string;
    readonly amount_too_small: string;
    readonly amount_too_large: string;
  };
  /** Why something that was entered rightly could not be sent. Nothing typed is lost then. */
  readonly failures: {
    /** No answer came: the network, not the person. */
    readonly network: string;
    readonly server: string;
    /** Too many attempts in a short time. */
    readonly limited: string;
    readonly closed: string;
    /** The same form was sent before with another content. */
    readonly conflict: string;
  };
}
