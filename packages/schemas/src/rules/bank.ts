import { currencies, toDecimal, type Money } from "./money.js";

/** Everything a person needs to make one bank transfer. Text, mail and QR code are all made from this object. */
export interface Transfer {
  readonly payee: string;
  /** ISO 13616, without spaces. */
  readonly iban: string;
  /** ISO 9362; not needed inside the European Economic Area. */
  readonly bic?: string | undefined;
  readonly money: Money;
  /** Structured creditor reference (ISO 11649), without spaces. */
  readonly reference: string;
}

/** Lengths of the IBAN by country (IBAN registry of SWIFT), for the countries of the SEPA area. */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/** Whether a text, spaces aside, is an IBAN of the SEPA area with the right length and check digits (ISO 13616). */
export function isIban(text: string): boolean {
  const iban = compact(text);
  return /^[A-Z]{2}\d{2}[A-Z\d]+$/.test(iban) && ibanLengths[iban.slice(0, 2)] === iban.length && mod97(iban) === 1;
}

/** An IBAN or creditor reference in groups of four, as it is printed. */
export function inGroups(text: string): string {
  return compact(text).replace(/(.{4})(?=.)/g, "$1 ");
}

/** Whether a text is a structured creditor reference (ISO 11649): `RF`, two check digits, up to 21 characters. */
export function isCreditorReference(text: string): boolean {
  const reference = compact(text);
  return /^RF\d{2}[A-Z\d]{1,21}$/.test(reference) && mod97(reference) === 1;
}

/** Makes a structured creditor reference (ISO 11649) from 1 to 21 letters or digits. */
export function creditorReference(body: string): string {
  if (!/^[A-Z\d]{1,21}$/.test(body))
    throw new RangeError(`A creditor reference is made from 1 to 21 capital letters or digits, not from "${body}".`);
  return `RF${String(98 - mod97(`RF00${body}`)).padStart(2, "0")}${body}`;
}

/**
 * The text of a payment QR code: EPC069-12 version 002, UTF-8, SEPA credit transfer.
 * @throws RangeError where the transfer cannot be expressed: not in euro, 0 or above 999,999,999.99, or a payee
 * that is longer than 70 characters or holds a line break.
 */
export function epcPayload(transfer: Transfer): string {
  const { payee, iban, money, reference } = transfer;
  if (money.currency !== "EUR") throw new RangeError(`An EPC QR code carries euro, not ${money.currency}.`);
  if (!Number.isInteger(money.amount) || money.amount < 1 || money.amount >= 10 ** (9 + currencies.EUR))
    throw new RangeError(`An EPC QR code carries 0.01 to 999999999.99 euro, not ${money.amount} cents.`);
  if (payee === "" || [...payee].length > 70 || /[\r\n]/.test(payee))
    throw new RangeError("The payee of an EPC QR code has 1 to 70 characters on one line.");
  if (!isIban(iban)) throw new RangeError(`"${iban}" is not an IBAN.`);
  if (!isCreditorReference(reference)) throw new RangeError(`"${reference}" is not a creditor reference (ISO 11649).`);
  const lines = [
    "BCD",
    "002",
    "1",
    "SCT",
    transfer.bic ?? "",
    payee,
    compact(iban),
    `EUR${toDecimal(money)}`,
    "",
    reference,
  ];
  return lines.join("\n");
}

function compact(text: string): string {
  return text.replace(/\s/g, "").toUpperCase();
}

/** ISO 7064 MOD 97-10 over a text whose first four characters are moved to its end. */
function mod97(text: string): number {
  let rest = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
