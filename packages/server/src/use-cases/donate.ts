import type { DonationAppeal, DonationReceipt, TransferStep } from "@tdh/schemas";
import { creditorReference, epcPayload, type DonationRequest, type Issue, type Result } from "@tdh/schemas/rules";
import type { DonationRecord } from "../store/store.js";
import { recordConsents } from "./consents.js";
import { phaseOf, randomId, type Ports } from "./ports.js";

/** Takes one promised gift, whose request was checked against the appeal, and says how to make the transfer. */
export async function donate(
  { store, keys, now, randomBytes }: Ports,
  appeal: DonationAppeal,
  checked: Result<DonationRequest>,
  idempotencyKey: string,
): Promise<DonateResult> {
  const createdAt = now();
  const phase = phaseOf(appeal, createdAt);
  if (phase === "unopened") return { kind: phase };
  if (!checked.ok) return phase === "closed" ? { kind: phase } : { kind: "invalid", issues: checked.issues };

  const { amount, currency, frequency, method, values, consents, locale, source } = checked.value;
  const id = randomId({ randomBytes });
  const outcome = await store.donate({
    id,
    appeal: appeal.id,
    amount,
    currency,
    frequency,
    method,
    status: "created",
    reference: creditorReference(referenceBody(randomBytes(12))),
    account: appeal.account,
    open: phase === "open",
    request: keys.hashRequest(`donate ${appeal.id}`, idempotencyKey, inOrder(checked.value)),
    locale,
    source,
    consents: recordConsents(appeal, consents, locale),
    sealed: Object.keys(values).length > 0 ? keys.lock("donor", id, values, randomBytes(12)) : undefined,
    createdAt,
  });
  return outcome.kind === "accepted" ? { kind: "accepted", receipt: receiptOf(outcome.answer) } : outcome;
}

/** What the donor does next, made from the stored gift. */
export function transferOf({ account, amount, currency, reference }: DonationRecord): TransferStep {
  const transfer = { ...account, money: { amount, currency }, reference };
  return { type: "transfer", transfer, qr: epcPayload(transfer) };
}

export type DonateResult =
  | { readonly kind: "accepted"; readonly receipt: DonationReceipt }
  | { readonly kind: "invalid"; readonly issues: readonly Issue[] }
  | { readonly kind: "conflict" | "unopened" | "closed" };

function receiptOf(donation: DonationRecord): DonationReceipt {
  return { id: donation.id, status: donation.status, next: transferOf(donation) };
}

/** Twelve of 32 digits and letters that are not mistaken for one another when a person copies them: 60 bits. */
function referenceBody(random: Buffer): string {
  return Array.from(random, (byte) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(byte % 32)).join("");
}

function inOrder({ source = {}, ...request }: DonationRequest): unknown {
  const { amount, currency, frequency, method, values, consents, locale } = request;
  const from = Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1));
  return [amount, currency, frequency, method, values, consents, locale, from];
}
