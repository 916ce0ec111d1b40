import { checkFields, isRecord, type FieldRule } from "./field.js";
import { issue, type Issue } from "./issue.js";
import { locales, type Locale } from "./locale.js";

/** A purpose that a person may agree to, apart from the act itself. */
export interface ConsentRule {
  readonly purpose: string;
}

/** Where a visitor came from, as the page's address or the embedding site says. */
export const sourceKeys = ["utm_source", "utm_medium", "utm_campaign", "ref", "referrer"] as const;

export type Source = { readonly [key in (typeof sourceKeys)[number]]?: string };

/** What every form asks besides its own keys: fields, consents, language, source. */
export interface EntryRules {
  readonly fields: readonly FieldRule[];
  readonly consents: readonly ConsentRule[];
}

/** The checked part that every request shares. */
export interface Entry {
  readonly values: Readonly<Record<string, string>>;
  /** One entry for every purpose; what was not answered is `false`. */
  readonly consents: Readonly<Record<string, boolean>>;
  readonly locale: Locale;
  readonly source?: Source;
}

/** Checks what every request shares, and that it has no key but these and its `own`. */
export function checkEntry(
  rules: EntryRules,
  request: Record<string, unknown>,
  own: readonly string[] = [],
): { entry: Entry; issues: Issue[] } {
  const { values, issues: ofFields } = checkFields(rules.fields, request["values"]);
  const { consents, issues: ofConsents } = checkConsents(rules.consents, request["consents"]);
  const { locale, issues: ofLocale } = checkLocale(request["locale"]);
  const { issues: ofSource, ...source } = checkSource(request["source"]);
  const ofKeys = checkKeys(request, [...own, "values", "consents", "locale", "source"]);
  return {
    entry: { values, consents, locale, ...source },
    issues: [...ofFields, ...ofConsents, ...ofLocale, ...ofSource, ...ofKeys],
  };
}

/** Reads the answer to every purpose; a purpose not answered is a no. */
function checkConsents(
  rules: readonly ConsentRule[],
  given: unknown,
): { consents: Record<string, boolean>; issues: Issue[] } {
  const consents = Object.fromEntries(rules.map(({ purpose }) => [purpose, false]));
  if (given === undefined) return { consents, issues: [] };
  if (!isRecord(given)) return { consents, issues: [issue(["consents"], "invalid_choice")] };
  const issues: Issue[] = [];
  for (const [purpose, answer] of Object.entries(given)) {
    if (!Object.hasOwn(consents, purpose)) issues.push(issue(["consents", purpose.slice(0, 100)], "unknown_field"));
    else if (typeof answer !== "boolean") issues.push(issue(["consents", purpose], "invalid_choice"));
    else consents[purpose] = answer;
  }
  return { consents, issues };
}

/** The request's language: one of the toolkit's, whether or not the document is translated into it. */
export function checkLocale(given: unknown): { locale: Locale; issues: Issue[] } {
  const locale = locales.find((known) => known === given);
  return locale
    ? { locale, issues: [] }
    : { locale: "en", issues: [issue(["locale"], given === undefined ? "required" : "invalid_choice")] };
}

/** A source is kept in clear, so it may hold no mail address. */
function checkSource(given: unknown): { source?: Source; issues: Issue[] } {
  if (given === undefined) return { issues: [] };
  if (!isRecord(given)) return { issues: [issue(["source"], "not_text")] };
  const issues: Issue[] = [];
  const source: { -readonly [Key in keyof Source]: Source[Key] } = {};
  for (const [name, value] of Object.entries(given)) {
    const path = ["source", name.slice(0, 100)];
    const key = sourceKeys.find((known) => known === name);
    if (key === undefined) issues.push(issue(path, "unknown_field"));
    else if (typeof value !== "string") issues.push(issue(path, "not_text"));
    else if (value.length > 200) issues.push(issue(path, "too_long", { max: 200 }));
    else if (/[\p{C}@<>]/u.test(value)) issues.push(issue(path, "invalid_characters"));
    else source[key] = value;
  }
  return { source, issues };
}

function checkKeys(request: Record<string, unknown>, known: readonly string[]): Issue[] {
  return Object.keys(request)
    .filter((key) => !known.includes(key))
    .map((key) => issue([key.slice(0, 100)], "unknown_field"));
}

/** What a form posts: pairs of name and text, as `FormData` and `URLSearchParams` yield them. */
export type FormEntries = Iterable<readonly [string, unknown]>;

/**
 * Sorts the entries of a posted form into the parts of a request by their names: `consent.<purpose>` is a
 * consent (yes or no), `source.<key>` a source, names in `own` stand at the top, every other one is a value.
 * `idempotencyKey` is no part of the request; it is given back beside it.
 */
export function readForm(
  entries: FormEntries,
  own: readonly string[],
): { request: Record<string, unknown>; idempotencyKey: string | undefined } {
  const values: [string, unknown][] = [];
  const consents: [string, unknown][] = [];
  const source: [string, unknown][] = [];
  const top: [string, unknown][] = [];
  for (const [name, value] of entries) {
    if (name.startsWith("consent.")) consents.push([name.slice(8), readAnswer(value)]);
    else if (name.startsWith("source.")) source.push([name.slice(7), value]);
    else (name === "idempotencyKey" || own.includes(name) ? top : values).push([name, value]);
  }
  const { idempotencyKey, ...rest } = Object.fromEntries(top);
  return {
    request: {
      ...rest,
      values: Object.fromEntries(values),
      consents: Object.fromEntries(consents),
      ...(source.length > 0 ? { source: Object.fromEntries(source) } : {}),
    },
    idempotencyKey: (typeof idempotencyKey === "string" && idempotencyKey) || undefined,
  };
}

function readAnswer(value: unknown): unknown {
  if (value === "yes") return true;
  return value === "no" ? false : value;
}
