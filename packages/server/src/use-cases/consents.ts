import { localize, type Locale, type LocalizedText } from "@tdh/schemas/rules";
import { sha256 } from "../keys.js";
import type { ConsentRecord } from "../store/store.js";

/**
 * Proof of what a person agreed to: every purpose with its answer, and the version and hash of the text as it stood in
 * the language they read (GDPR, Article 7(1)). A no is kept as well.
 */
export function recordConsents(
  document: { readonly locales: readonly Locale[]; readonly consents: readonly ConsentText[] },
  answers: Readonly<Record<string, boolean>>,
  locale: Locale,
  statement?: { readonly text: LocalizedText; readonly version: string },
): readonly ConsentRecord[] {
  const record = (purpose: string, given: boolean, { text, version }: Omit<ConsentText, "purpose">) => ({
    purpose,
    given,
    version,
    textHash: sha256(localize({ locales: document.locales, text }, locale).text),
  });
  return [
    ...(statement ? [record("petition", true, statement)] : []),
    ...document.consents.map((consent) => record(consent.purpose, answers[consent.purpose] ?? false, consent)),
  ];
}

interface ConsentText {
  readonly purpose: string;
  readonly text: LocalizedText;
  readonly version: string;
}
