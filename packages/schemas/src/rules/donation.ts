import { isRecord } from "./field.js";
import { issue, type Issue, type Result } from "./issue.js";
import { parseAmount, type Currency, type Money } from "./money.js";
import { checkEntry, checkLocale, readForm, type Entry, type EntryRules, type FormEntries } from "./request.js";

export const frequencies = ["once"] as const;
export type Frequency = (typeof frequencies)[number];

export const paymentMethods = ["transfer"] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** What the rules need of a donation appeal; every donation definition, whole or flattened, fits. */
export interface DonationRules extends EntryRules {
  readonly currency: Currency;
  /** Least and greatest gift, in minor units. */
  readonly minimum: number;
  readonly maximum: number;
  readonly frequencies: readonly Frequency[];
  readonly methods: readonly PaymentMethod[];
}

/** A gift as a donor asks for it: checked and normalised. */
export interface DonationRequest extends Money, Entry {
  readonly frequency: Frequency;
  readonly method: PaymentMethod;
}

/** Checks a donation request (the JSON body of the API; `amount` in minor units). Browser and server call this one. */
export function checkDonation(appeal: DonationRules, request: unknown): Result<DonationRequest> {
  if (!isRecord(request)) return { ok: false, issues: [issue([], "required")] };
  const amount = request["amount"];
  const choose = <Choice extends string>(key: string, choices: readonly Choice[]) => {
    const found = choices.find((choice) => choice === request[key]);
    if (!found) issues.push(issue([key], request[key] === undefined ? "required" : "invalid_choice"));
    return found;
  };
  const issues: Issue[] = checkAmount(appeal, amount);
  const currency = choose("currency", [appeal.currency]);
  const frequency = choose("frequency", appeal.frequencies);
  const method = choose("method", appeal.methods);
  const own = ["amount", "currency", "frequency", "method"];
  const { entry, issues: ofEntry } = checkEntry(appeal, { ...request, values: request["values"] ?? {} }, own);
  issues.push(...ofEntry);
  if (issues.length > 0 || typeof amount !== "number" || !currency || !frequency || !method)
    return { ok: false, issues };
  return { ok: true, value: { amount, currency, frequency, method, ...entry } };
}

/**
 * Reads and checks a posted donation form. `amount` is a suggested sum in minor units, or `other`; then `otherAmount`
 * is read by the rules of the form's language, and issues with it stand at that control.
 */
export function checkDonationForm(appeal: DonationRules, entries: FormEntries): Result<DonationRequest> {
  const { request } = readForm(entries, ["locale", "amount", "otherAmount", "currency", "frequency", "method"]);
  const { otherAmount, amount: choice, ...rest } = request;
  if (choice !== "other") {
    const suggested = typeof choice === "string" && /^\d{1,12}$/.test(choice) ? Number(choice) : undefined;
    return checkDonation(appeal, { ...rest, amount: suggested });
  }
  const { locale } = checkLocale(rest["locale"]);
  const parsed = parseAmount(typeof otherAmount === "string" ? otherAmount : "", appeal.currency, locale);
  const checked = checkDonation(appeal, { ...rest, amount: parsed.ok ? parsed.value.amount : undefined });
  if (checked.ok) return checked;
  const [ofAmount, others] = partition(checked.issues, ({ path }) => path[0] === "amount");
  const { maximum, currency } = appeal;
  const atOther = (parsed.ok ? ofAmount : parsed.issues).map(({ code, data }) =>
    issue(["otherAmount"], code, code === "amount_too_large" ? { maximum, currency } : data),
  );
  return { ok: false, issues: [...atOther, ...others] };
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function checkAmount(appeal: DonationRules, amount: unknown): Issue[] {
  const { minimum, maximum, currency } = appeal;
  if (amount === undefined) return [issue(["amount"], "amount_required")];
  if (typeof amount !== "number" || !Number.isSafeInteger(amount)) return [issue(["amount"], "amount_invalid")];
  if (amount < minimum) return [issue(["amount"], "amount_too_small", { minimum, currency })];
  if (amount > maximum) return [issue(["amount"], "amount_too_large", { maximum, currency })];
  return [];
}
