import type { FindingCode } from "../check/finding.js";
import type { Format } from "../formats.js";
import type { Locale } from "../rules/locale.js";

/**
 * Words for what `checkCampaign` finds, for an editor who knows no code. Plain data, with `{placeholders}`. Names of
 * fields, and what may stand in them, are those of the document in every language.
 */
export interface FindingMessages {
  readonly locale: Locale;
  readonly dir: "ltr" | "rtl";
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  /** What is wrong, and how to mend it. */
  readonly findings: { readonly [code in Exclude<FindingCode, "format">]: string };
  /** The same where there is nothing to name: no better term, no other document of the kind, a text without signs. */
  readonly unnamed: { readonly [code in UnnamedCode]: string };
  /** How a text has to look. */
  readonly formats: { readonly [format in Format]: string };
  /** Names of JSON's types for people who do not know them. */
  readonly types: {
    readonly [type in "string" | "number" | "integer" | "boolean" | "object" | "array" | "null"]: string;
  };
  /** How a text was damaged: a whole clause. */
  readonly damage: {
    readonly [kind in "replacement-character" | "mojibake" | "direction-override" | "invisible"]: string;
  };
  readonly levels: { readonly easy: string; readonly medium: string; readonly hard: string };
}

type UnnamedCode =
  | "not_among"
  | "petition_unknown"
  | "donation_unknown"
  | "office_unknown"
  | "term_avoid"
  | "term_avoid_unconfirmed"
  | "term_attention";
