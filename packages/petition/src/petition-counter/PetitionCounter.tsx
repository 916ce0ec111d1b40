import type { SignatureCount } from "@tdh/schemas";
import { ProgressMeter } from "@tdh/ui";
import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import type { PetitionMessages } from "../messages/types.js";

/** How many people have signed, and how far that is from the goal. Only what was counted, never a guess. */
export function PetitionCounter({ count, messages }: PetitionCounterProps): ReactNode {
  const { locale } = messages.ui;
  const { total, goal } = count;
  const data = { total, target: goal.target };
  return (
    <div className="tdh-counter">
      <p className="tdh-counter-total">{formatMessage(messages.count, locale, data)}</p>
      <ProgressMeter label={formatMessage(messages.progress, locale, data)} value={total} max={goal.target} />
      <p className="tdh-counter-goal">{formatMessage(messages.goal, locale, data)}</p>
    </div>
  );
}

export interface PetitionCounterProps {
  /** What counts, and the goal; neither is guessed. */
  readonly count: Pick<SignatureCount, "total" | "goal">;
  /** The words of one language. */
  readonly messages: PetitionMessages;
}
