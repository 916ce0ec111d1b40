import { createClient, createSubmission, type Client, type Submission } from "@tdh/client";
import type { DonationReceipt, PublicDonation } from "@tdh/schemas";
import { checkDonationForm, controlName, type Issue } from "@tdh/schemas/rules";
import { describeIssue, type FormError } from "@tdh/ui/messages";
import type { DonationMessages } from "../messages/types.js";

/** What the donation form does, apart from how it is drawn: check by the shared rules, send, tell the outcome. */
export function createDonationForm({
  appeal,
  server,
  issues,
  client,
}: DonationFormOptions): Submission<DonationReceipt> {
  const talk = client ?? createClient(server === undefined ? {} : { server });
  return createSubmission({
    check: (entries) => checkDonationForm(appeal, entries),
    send: (request) => talk.donate(appeal.id, request),
    ...(issues ? { issues } : {}),
  });
}

export interface DonationFormOptions {
  readonly appeal: PublicDonation;
  /** Origin of the campaign server. @default the page's own */
  readonly server?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  /** Takes the place of the client that is made for `server`. */
  readonly client?: Client | undefined;
}

/** The issues of a donation in words, each with the name of its control. */
export function describeDonationIssues(
  issues: readonly Issue[],
  appeal: PublicDonation,
  messages: DonationMessages,
): FormError[] {
  return issues.map((found) => {
    const name = controlName(found.path);
    const field = appeal.fields.find((known) => known.name === name);
    const label = field?.label ?? (field ? messages.ui.fields[field.type].label : (legends(messages)[name] ?? name));
    return { name, message: describeIssue(found, messages.ui, { label, type: field?.type }) };
  });
}

function legends(messages: DonationMessages): Record<string, string> {
  return { amount: messages.amountLegend, otherAmount: messages.otherAmount, method: messages.methodLegend };
}
