import type { DonationTotal } from "@tdh/schemas";
import { formatMoney } from "@tdh/schemas/rules";
import { ProgressMeter } from "@tdh/ui";
import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import type { DonationMessages } from "../messages/types.js";

/** What has been given and, where the appeal has a goal, how far that is from it. Only what was paid. */
export function DonationMeter({ total, messages }: DonationMeterProps): ReactNode {
  const { locale } = messages.ui;
  const { currency, donors, goal } = total;
  const raised = formatMoney({ amount: total.raised, currency }, locale);
  const target = goal === undefined ? "" : formatMoney({ amount: goal, currency }, locale);
  return (
    <div className="tdh-donation-meter">
      <p className="tdh-donation-raised">{formatMessage(messages.raised, locale, { raised })}</p>
      {goal !== undefined && (
        <>
          <ProgressMeter
            label={formatMessage(messages.progress, locale, { raised, target })}
            value={total.raised}
            max={goal}
          />
          <p className="tdh-hint">{formatMessage(messages.goal, locale, { target })}</p>
        </>
      )}
      <p className="tdh-hint">{formatMessage(messages.donors, locale, { donors })}</p>
    </div>
  );
}

export interface DonationMeterProps {
  /** What was paid, by how many, and the goal if there is one; sums in minor units. */
  readonly total: DonationTotal;
  /** The words of one language. */
  readonly messages: DonationMessages;
}
