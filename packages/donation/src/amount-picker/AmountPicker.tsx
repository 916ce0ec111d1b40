import type { PublicDonation } from "@tdh/schemas";
import { formatMoney } from "@tdh/schemas/rules";
import { RadioGroup, TextField } from "@tdh/ui";
import { formatMessage, type FormError } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import type { DonationMessages } from "../messages/types.js";

/**
 * Suggested sums and a field for another one. The field shows once "another amount" is chosen, by style alone,
 * so that it works before scripts; focusing it chooses nothing.
 */
export function AmountPicker({ id, appeal, messages, entered = {}, errors }: AmountPickerProps): ReactNode {
  const { currency, locale, suggestions, minimum, maximum } = appeal;
  const write = (amount: number) => formatMoney({ amount, currency }, locale);
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  const limits = { minimum: write(minimum), maximum: write(maximum) };
  return (
    <div className="tdh-amount">
      <RadioGroup
        id={`${id}-amount`}
        name="amount"
        legend={messages.amountLegend}
        error={errorOf("amount")}
        defaultValue={entered["amount"]}
        layout="tiles"
        options={[
          ...suggestions.map(({ amount, impact }) => ({ value: String(amount), label: write(amount), hint: impact })),
          { value: "other", label: messages.otherAmount },
        ]}
      />
      <div className="tdh-amount-other">
        <TextField
          id={`${id}-otherAmount`}
          name="otherAmount"
          label={formatMessage(messages.otherAmountLabel, locale, { currency })}
          hint={formatMessage(messages.limits, locale, limits)}
          error={errorOf("otherAmount")}
          defaultValue={entered["otherAmount"]}
          inputMode="decimal"
          autoComplete="off"
          width="short"
        />
      </div>
    </div>
  );
}

export interface AmountPickerProps {
  /** Begins the id of every control. */
  readonly id: string;
  /** The appeal whose sums, limits and currency are shown. */
  readonly appeal: PublicDonation;
  /** The words of the same language. */
  readonly messages: DonationMessages;
  /** What the controls hold at first, by their name. */
  readonly entered?: Readonly<Record<string, string>> | undefined;
  /** What is wrong, in words; those of its own controls are shown. */
  readonly errors: readonly FormError[];
}
