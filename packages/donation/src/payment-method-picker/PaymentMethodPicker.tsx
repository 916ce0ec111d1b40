import type { PublicDonation } from "@tdh/schemas";
import { RadioGroup } from "@tdh/ui";
import type { FormError } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import type { DonationMessages } from "../messages/types.js";

/** The ways to pay that the appeal offers. Where there is only one, it is told and not asked. */
export function PaymentMethodPicker({
  id,
  appeal,
  messages,
  entered = {},
  errors,
}: PaymentMethodPickerProps): ReactNode {
  const [only, ...others] = appeal.methods;
  if (only && others.length === 0)
    return (
      <div className="tdh-field">
        <input type="hidden" name="method" value={only} />
        <p className="tdh-legend">{messages.methods[only].label}</p>
        <p className="tdh-hint">{messages.methods[only].hint}</p>
      </div>
    );
  return (
    <RadioGroup
      id={`${id}-method`}
      name="method"
      legend={messages.methodLegend}
      error={errors.find((error) => error.name === "method")?.message}
      defaultValue={entered["method"]}
      options={appeal.methods.map((method) => ({ value: method, ...messages.methods[method] }))}
    />
  );
}

export interface PaymentMethodPickerProps {
  /** Begins the id of every control. */
  readonly id: string;
  /** The appeal whose ways to pay are shown. */
  readonly appeal: PublicDonation;
  /** The words of the same language. */
  readonly messages: DonationMessages;
  /** What the controls hold at first, by their name. */
  readonly entered?: Readonly<Record<string, string>> | undefined;
  /** What is wrong, in words; those of its own controls are shown. */
  readonly errors: readonly FormError[];
}
