import { isRecord } from "./field.js";
import { issue, type Result } from "./issue.js";
import { checkEntry, readForm, type Entry, type EntryRules, type FormEntries } from "./request.js";

/** What the rules need of a petition; every petition definition, whole or flattened, fits. */
export type SignatureRules = EntryRules;

/** A signature as a person submits it: checked and normalised. */
export type Signature = Entry;

/** Checks a signature request (the JSON body of the API) against a petition. Browser and server call this one. */
export function checkSignature(petition: SignatureRules, request: unknown): Result<Signature> {
  if (!isRecord(request)) return { ok: false, issues: [issue([], "required")] };
  const { entry, issues } = checkEntry(petition, request);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: entry };
}

/** Reads a posted form as a signature request. It is not yet checked: give `request` to {@link checkSignature}. */
export function readSignatureForm(entries: FormEntries): ReturnType<typeof readForm> {
  return readForm(entries, ["locale"]);
}
