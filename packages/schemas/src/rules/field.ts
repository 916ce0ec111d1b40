import { countryCodes, postcodeRules } from "./countries.js";
import { issue, type Issue, type IssueCode } from "./issue.js";

/** The kinds of field a form may ask for. Each knows its own rule, length and autofill token. */
export const fieldTypes = ["given-name", "family-name", "email", "country", "postal-code"] as const;

export type FieldType = (typeof fieldTypes)[number];

/** What the rules need of a field; definitions carry more (labels, options). */
export interface FieldRule {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
}

/** Longest accepted value of a field type, in characters after trimming. An address: RFC 5321, section 4.5.3.1. */
const maxLength: Readonly<Record<FieldType, number>> = {
  "given-name": 100,
  "family-name": 100,
  email: 254,
  country: 2,
  "postal-code": 12,
};

/**
 * Checks what was entered in the fields of a form and normalises it (NFC, single spaces, upper case codes).
 * Absent and blank optional fields are left out of the result. `values` may be anything.
 */
export function checkFields(
  fields: readonly FieldRule[],
  values: unknown,
): { values: Record<string, string>; issues: Issue[] } {
  const given = isRecord(values) ? values : {};
  const checked: Record<string, string> = {};
  const issues: Issue[] = [];
  const refuse = (name: string, code: IssueCode, data?: Issue["data"]) =>
    issues.push(issue(["values", name], code, data));

  if (!isRecord(values)) issues.push(issue(["values"], values === undefined ? "required" : "not_text"));
  const country = countryOf(fields, given);
  for (const field of fields) {
    const raw = Object.hasOwn(given, field.name) ? (given[field.name] ?? "") : "";
    if (typeof raw !== "string") {
      refuse(field.name, "not_text");
      continue;
    }
    const value = normalise(field.type, raw, country);
    if (value === "") {
      if (field.required) refuse(field.name, "required");
      continue;
    }
    const fault = checkValue(field.type, value, country);
    if (fault) refuse(field.name, fault.code, fault.data);
    else checked[field.name] = value;
  }
  for (const name of Object.keys(given))
    if (!fields.some((field) => field.name === name)) refuse(name.slice(0, 100), "unknown_field");
  return { values: checked, issues };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Fault = { code: IssueCode; data?: Issue["data"] };

function checkValue(type: FieldType, value: string, country: string | undefined): Fault | undefined {
  if ([...value].length > maxLength[type] && type !== "country")
    return { code: "too_long", data: { max: maxLength[type] } };
  switch (type) {
    case "email":
      return isEmail(value) ? undefined : { code: "invalid_email" };
    case "country":
      return countryCodes.includes(value) ? undefined : { code: "invalid_country" };
    case "postal-code":
      return checkPostcode(value, country);
    default:
      return forbiddenInName.test(value) || !/\p{L}/u.test(value) ? { code: "invalid_characters" } : undefined;
  }
}

/** Format characters are invisible; names in Persian or Hindi need the joiners U+200C and U+200D. */
const forbiddenInName = /(?![\u200c\u200d])[\p{C}\u2028\u2029<>{}[\]\\|@/]/u;
/** What pasting brings along unseen: zero-width spaces, marks of direction, soft hyphens. */
const pasted = /[\u00ad\u061c\u200b\u200e\u200f\ufeff]/g;
const localPart = /^[\p{L}\p{N}!#$%&'*+\-/=?^_`{|}~]+(\.[\p{L}\p{N}!#$%&'*+\-/=?^_`{|}~]+)*$/u;
const domainPart =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?:\p{L}[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])$/u;

/** RFC 5321 `Mailbox` with a dot-atom local part and a domain name of two labels or more; RFC 6531 letters allowed. */
function isEmail(value: string): boolean {
  const at = value.lastIndexOf("@");
  const local = value.slice(0, at);
  return at > 0 && local.length <= 64 && localPart.test(local) && domainPart.test(value.slice(at + 1));
}

function checkPostcode(value: string, country: string | undefined): Fault | undefined {
  const rule = country === undefined ? undefined : postcodeRules[country];
  if (rule ? rule.pattern.test(value) : /^[A-Z\d][A-Z\d -]*$/.test(value)) return undefined;
  return { code: "invalid_postcode", ...(rule ? { data: { example: rule.example } } : {}) };
}

function countryOf(fields: readonly FieldRule[], values: Record<string, unknown>): string | undefined {
  const field = fields.find(({ type }) => type === "country");
  const raw = field && values[field.name];
  return typeof raw === "string" ? raw.trim().toUpperCase() : undefined;
}

function normalise(type: FieldType, raw: string, country: string | undefined): string {
  const text = raw
    .normalize("NFC")
    .replace(pasted, "")
    .replace(/[\p{Zs}\t]+/gu, " ")
    .trim();
  if (type === "country") return text.toUpperCase();
  if (type !== "postal-code") return text;
  const compact = text.toUpperCase().replace(/ /g, "");
  if (country === "NL") return compact.replace(/^(\d{4})([A-Z]{2})$/, "$1 $2");
  if (country === "GB") return compact.replace(/^(.{2,4})(\d[A-Z]{2})$/, "$1 $2");
  return country !== undefined && country in postcodeRules ? compact : text.toUpperCase();
}
