import { isRecord } from "./field.js";
import { issue, type Issue } from "./issue.js";
import { locales, type Locale } from "./locale.js";

/** A purpose that a person may agree to, apart from the act itself. */
export interface ConsentRule {
  readonly purpose: string;
}

/** Where a visitor came from, as the page's address or the embedding site says. */
export const sourceKeys = ["utm_source", "utm_medium", "utm_campaign", "ref", "referrer"] as const;

export type Source = { readonly [key in (typeof sourceKeys)[number]]?: string };

/** Reads the answer to every purpose; a purpose not answered is a no. */
export function checkConsents(
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
export function checkSource(given: unknown): { source: Source | undefined; issues: Issue[] } {
  if (given === undefined) return { source: undefined, issues: [] };
  if (!isRecord(given)) return { source: undefined, issues: [issue(["source"], "not_text")] };
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

export function checkKeys(request: Record<string, unknown>, known: readonly string[]): Issue[] {
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
  const values: Record<string, unknown> = Object.create(null);
  const consents: Record<string, unknown> = Object.create(null);
  const source: Record<string, unknown> = Object.create(null);
  const top: Record<string, unknown> = Object.create(null);
  for (const [name, value] of entries) {
    if (name.startsWith("consent.")) consents[name.slice(8)] = readAnswer(value);
    else if (name.startsWith("source.")) source[name.slice(7)] = value;
    else if (name === "idempotencyKey" || own.includes(name)) top[name] = value;
    else values[name] = value;
  }
  const { idempotencyKey, ...rest } = top;
  return {
    request: {
      ...rest,
      values: { ...values },
      consents: { ...consents },
      ...(Object.keys(source).length > 0 ? { source: { ...source } } : {}),
    },
    idempotencyKey: typeof idempotencyKey === "string" && idempotencyKey !== "" ? idempotencyKey : undefined,
  };
}

function readAnswer(value: unknown): unknown {
  if (value === "yes") return true;
  return value === "no" ? false : value;
}
