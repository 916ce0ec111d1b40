import type { Open } from "./seal.js";
import { everySignature } from "./store/every-signature.js";
import type { Store } from "./store/store.js";

/**
 * Opens the confirmed signatures of a petition and writes them as CSV (RFC 4180), a line at a time. The columns of fields
 * and consents are those that occur, so everything is read twice. A cell that a spreadsheet would run as a formula is led
 * by an apostrophe.
 * @throws Error where a row was sealed to another key or was altered.
 */
export async function* writeSignaturesCsv(
  store: Pick<Store, "signatures">,
  petition: string,
  open: Open,
): AsyncGenerator<string, void> {
  const fields = new Set<string>();
  const purposes = new Set<string>();
  for await (const { id, sealed, consents } of everySignature(store, petition, "counted")) {
    for (const name of Object.keys(await opened(open, id, sealed))) fields.add(name);
    for (const { purpose } of consents) purposes.add(purpose);
  }
  const consentColumns = [...purposes].flatMap((purpose) => [`consent.${purpose}`, `consent.${purpose}.version`]);
  yield line(["id", "signedAt", "confirmedAt", "locale", ...fields, ...consentColumns]);
  for await (const { id, signedAt, confirmedAt, locale, consents, sealed } of everySignature(
    store,
    petition,
    "counted",
  )) {
    const values = await opened(open, id, sealed);
    const answers = [...purposes].flatMap((purpose) => {
      const consent = consents.find((found) => found.purpose === purpose);
      const isGiven = consent?.given === true && consent.withdrawnAt === undefined;
      return consent ? [isGiven ? "yes" : "no", consent.version] : ["", ""];
    });
    const entered = [...fields].map((name) => values[name] ?? "");
    yield line([id, signedAt.toISOString(), confirmedAt?.toISOString() ?? "", locale, ...entered, ...answers]);
  }
}

async function opened(open: Open, id: string, sealed: string): Promise<Record<string, string>> {
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
