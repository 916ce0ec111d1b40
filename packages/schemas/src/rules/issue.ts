/** What a person can get wrong, as data. The words for each code live in `@tdh/ui/messages`. */
export const issueCodes = [
  "required",
  "not_text",
  "too_long",
  "invalid_characters",
  "invalid_email",
  "invalid_country",
  "invalid_postcode",
  "unknown_field",
  "invalid_choice",
  "amount_required",
  "amount_invalid",
  "amount_ambiguous",
  "amount_too_small",
  "amount_too_large",
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** One refused part of an input. `path` leads to it from the root of the request: `["values", "email"]`. */
export interface Issue {
  readonly path: readonly string[];
  readonly code: IssueCode;
  /** What the message needs to be precise: `{ max: 254 }`, `{ example: "1234 AB" }`. Never what the person typed. */
  readonly data?: Readonly<Record<string, string | number>>;
}

/** The outcome of a check: a value that is safe to use, or every issue found, in the order of the form. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function issue(path: readonly string[], code: IssueCode, data?: Issue["data"]): Issue {
  return data ? { path, code, data } : { path, code };
}

/** The `name` of the form control that an issue belongs to: `["values", "email"]` is `email`. */
export function controlName(path: readonly string[]): string {
  const [root = "", leaf = ""] = path;
  if (root === "consents") return `consent.${leaf}`;
  if (root === "source") return `source.${leaf}`;
  return root === "values" ? leaf : root;
}
