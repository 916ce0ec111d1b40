import type { Plural, UiMessages } from "./types.js";

/** What a message is filled with; a number is written in the digits and separators of the language. */
export type MessageData = Readonly<Record<string, string | number>>;

/**
 * Fills the `{placeholders}` of a message. A plural takes the form that the number `data[by]` wants
 * (CLDR plural rules); `by` defaults to the first number in `data`.
 */
export function formatMessage(message: string | Plural, locale: string, data: MessageData = {}, by?: string): string {
  const numbers = numberLocale(locale);
  const count = by === undefined ? Object.values(data).find((value) => typeof value === "number") : data[by];
  const template =
    typeof message === "string"
      ? message
      : (message[new Intl.PluralRules(numbers).select(Number(count ?? 0))] ?? message.other);
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = data[name];
    if (value === undefined) return placeholder;
    return typeof value === "number" ? new Intl.NumberFormat(numbers).format(value) : isolate(value, locale);
  });
}

/** Says in words what is wrong with an input. `field` is what the issue is about, as the form shows it. */
export function describeIssue(
  issue: { readonly code: string; readonly data?: MessageData | undefined },
  messages: Pick<UiMessages, "locale" | "fields" | "issues">,
  field: { readonly label: string; readonly type?: string | undefined },
): string {
  const { code, data = {} } = issue;
  if (code === "required" && isKeyOf(messages.fields, field.type)) return messages.fields[field.type].required;
  const key = code === "invalid_postcode" && "example" in data ? "invalid_postcode_example" : code;
  const template = isKeyOf(messages.issues, key) ? messages.issues[key] : messages.issues.invalid_choice;
  return formatMessage(template, messages.locale, { ...withMoney(data, messages.locale), label: field.label });
}

/** An issue in words, beside the name of the form control that it is about. */
export interface FormError {
  readonly name: string;
  readonly message: string;
}

/** Beside a `currency`, numbers are sums in minor units. */
function withMoney(data: MessageData, locale: string): MessageData {
  const { currency } = data;
  if (typeof currency !== "string") return data;
  const money = new Intl.NumberFormat(numberLocale(locale), {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
  const write = (minor: number) => {
    const text = String(minor).padStart(digits + 1, "0");
    return money.format(`${text.slice(0, -digits)}.${text.slice(-digits)}` as Intl.StringNumericLiteral);
  };
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === "number" ? write(value) : value]),
  );
}

/** In a line from right to left Latin letters keep their own direction: `1234 AB` (Unicode Standard Annex 9, section 2.4). */
function isolate(text: string, locale: string): string {
  return locale.startsWith("ar") && /[a-z]/i.test(text) ? `\u2068${text}\u2069` : text;
}

/** Arabic is written with Latin digits, as its forms and bank references are here. */
function numberLocale(locale: string): string {
  return locale.startsWith("ar") ? "ar-u-nu-latn" : locale;
}

function isKeyOf<Table extends object>(table: Table, key: PropertyKey | undefined): key is keyof Table {
  return key !== undefined && Object.hasOwn(table, key);
}
