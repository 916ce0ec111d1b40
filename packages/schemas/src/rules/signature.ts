import { checkFields, isRecord, type FieldRule } from "./field.js";
import { issue, type Result } from "./issue.js";
import type { Locale } from "./locale.js";
import {
  checkConsents,
  checkKeys,
  checkLocale,
  checkSource,
  readForm,
  type ConsentRule,
  type FormEntries,
  type Source,
} from "./request.js";

/** What the rules need of a petition; every petition definition, whole or flattened, fits. */
export interface SignatureRules {
  readonly fields: readonly FieldRule[];
  readonly consents: readonly ConsentRule[];
}

/** A signature as a person submits it: checked and normalised. */
export interface Signature {
  readonly values: Readonly<Record<string, string>>;
  /** One entry for every purpose of the petition; what was not answered is `false`. */
  readonly consents: Readonly<Record<string, boolean>>;
  readonly locale: Locale;
  readonly source?: Source;
}

/** Checks a signature request (the JSON body of the API) against a petition. Browser and server call this one. */
export function checkSignature(petition: SignatureRules, request: unknown): Result<Signature> {
  if (!isRecord(request)) return { ok: false, issues: [issue([], "required")] };
  const fields = checkFields(petition.fields, request["values"]);
  const consents = checkConsents(petition.consents, request["consents"]);
  const locale = checkLocale(request["locale"]);
  const source = checkSource(request["source"]);
  const issues = [
    ...fields.issues,
    ...consents.issues,
    ...locale.issues,
    ...source.issues,
    ...checkKeys(request, ["values", "consents", "locale", "source"]),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const signature = { values: fields.values, consents: consents.consents, locale: locale.locale };
  return { ok: true, value: source.source ? { ...signature, source: source.source } : signature };
}

/** Reads a posted form as a signature request. It is not yet checked: give `request` to {@link checkSignature}. */
export function readSignatureForm(entries: FormEntries): ReturnType<typeof readForm> {
  return readForm(entries, ["locale"]);
}
