import { issue, type Result } from "./issue.js";
import type { Locale } from "./locale.js";

/** An exact sum: an integer count of the currency's minor unit (cents), and the ISO 4217 code. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** The currencies that offices collect in, with the digits of their minor unit (ISO 4217). */
export const currencies = { EUR: 2, CHF: 2, DKK: 2 } as const;

export type Currency = keyof typeof currencies;

/** The largest sum that is read, in major units: 999,999,999. */
const maxMajorDigits = 9;

/** Writes a sum as decimal digits with a point, the form of EPC069-12, ISO 20022 and `Intl`: 1999 is `19.99`. */
export function toDecimal({ amount, currency }: Money): string {
  const digits = currencies[currency];
  const text = String(amount).padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Writes a sum as a reader of the language expects it: `€ 1.250` in Dutch, `€1,250` in English. Exact. */
export function formatMoney(money: Money, locale: Locale): string {
  const whole = money.amount % 10 ** currencies[money.currency] === 0;
  const format = new Intl.NumberFormat(numberLocale(locale), {
    style: "currency",
    currency: money.currency,
    minimumFractionDigits: whole ? 0 : currencies[money.currency],
  });
  return format.format(toDecimal(money) as Intl.StringNumericLiteral);
}

/**
 * Reads a sum that a person typed, exactly and by the rules of their language, or refuses it.
 * `1.000` is a thousand in German and one in English, where `1.234` is refused: it may be a slip for either.
 * Never goes through a floating-point number. The issue's path is `["otherAmount"]`, the form control's name.
 */
export function parseAmount(text: string, currency: Currency, locale: Locale): Result<Money> {
  const refuse = (
    code: "amount_required" | "amount_invalid" | "amount_ambiguous" | "amount_too_large",
  ): Result<Money> => ({
    ok: false,
    issues: [issue(["otherAmount"], code)],
  });
  const typed = latinDigits(text.normalize("NFKC"))
    .replace(currencySigns, "")
    .replace(/[\u061c\u200e\u200f]/g, "")
    .trim()
    .replace(/(?<=\d)[\s\u2019'](?=\d{3}(?!\d))/g, "");
  if (typed === "") return refuse("amount_required");
  const { decimal, group } = separators(locale);
  const parts = /^(\d[\d.,]*?)(?:([.,])(\d{1,3}|-))?$/.exec(typed);
  if (!parts || /[.,]$/.test(typed)) return refuse("amount_invalid");
  const [, head = "", separator, tail = ""] = parts;
  const digits = currencies[currency];

  if (separator === undefined || tail === "-") return toMoney(stripGroups(head, group), "", currency, refuse);
  if (tail.length === 3 && separator === group)
    return toMoney(stripGroups(`${head}${separator}${tail}`, group), "", currency, refuse);
  if (tail.length > digits) {
    if (!tail.slice(digits).match(/^0+$/)) return refuse("amount_ambiguous");
    return toMoney(stripGroups(head, group), tail.slice(0, digits), currency, refuse);
  }
  if (separator === decimal) return toMoney(stripGroups(head, group), tail, currency, refuse);
  return /^\d+$/.test(head) ? toMoney(head, tail, currency, refuse) : refuse("amount_invalid");
}

/** Arabic is written with Latin digits here, as bank references and QR codes are. */
export function numberLocale(locale: Locale): string {
  return locale === "ar" ? "ar-u-nu-latn" : locale;
}

const currencySigns = /EUR|CHF|DKK|Fr\.|kr\.?|€/gi;

function separators(locale: Locale): { decimal: string; group: string } {
  return locale === "en" || locale === "ar" ? { decimal: ".", group: "," } : { decimal: ",", group: "." };
}

/** The digits of a grouped number, or `undefined` where the groups are not of three. */
function stripGroups(text: string, group: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const [first = "", ...rest] = text.split(group);
  const grouped = /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
  return grouped ? first + rest.join("") : undefined;
}

function toMoney(
  major: string | undefined,
  minor: string,
  currency: Currency,
  refuse: (code: "amount_invalid" | "amount_too_large") => Result<Money>,
): Result<Money> {
  if (major === undefined) return refuse("amount_invalid");
  const significant = major.replace(/^0+(?=\d)/, "");
  if (significant.length > maxMajorDigits) return refuse("amount_too_large");
  const amount = Number(significant + minor.padEnd(currencies[currency], "0"));
  return { ok: true, value: { amount, currency } };
}

function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\u066b/g, ".")
    .replace(/\u066c/g, ",");
}
