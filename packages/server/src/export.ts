import type { Open } from "./seal.js";
import type { SignatureRecord } from "./store/store.js";

/**
 * Opens signatures and writes them as CSV (RFC 4180), a line at a time. The columns of fields and consents are those
 * that occur, so everything is read twice. A cell that a spreadsheet would run as a formula is led by an apostrophe.
 * @throws Error where a row was sealed to another key or was altered.
 */
export async function* writeSignaturesCsv(
  signatures: () => Iterable<SignatureRecord>,
  open: Open,
): AsyncGenerator<string, void> {
  const fields = new Set<string>();
  const purposes = new Set<string>();
  for (const { id, sealed, consents } of signatures()) {
    for (const name of Object.keys(await opened(open, id, sealed))) fields.add(name);
    for (const { purpose } of consents) purposes.add(purpose);
  }
  const consentColumns = [...purposes].flatMap((purpose) => [`consent.${purpose}`, `consent.${purpose}.version`]);
  yield line(["id", "signedAt", "confirmedAt", "locale", ...fields, ...consentColumns]);
  for (const { id, signedAt, confirmedAt, locale, consents, sealed } of signatures()) {
    const values = await opened(open, id, sealed);
    const answers = [...purposes].flatMap((purpose) => {
      const consent = consents.find((found) => found.purpose === purpose);
      return consent ? [consent.given ? "yes" : "no", consent.version] : ["", ""];
    });
    const entered = [...fields].map((name) => values[name] ?? "");
    yield line([id, signedAt.toISOString(), confirmedAt.toISOString(), locale, ...entered, ...answers]);
  }
}

async function opened(open: Open, id: string, sealed: SignatureRecord["sealed"]): Promise<Record<string, string>> {
  try {
    return await open(id, sealed);
  } catch (cause) {
    throw new Error(`The signature ${id} cannot be opened: it was sealed to another key, or altered.`, { cause });
  }
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
