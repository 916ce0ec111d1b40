import type { ReactNode } from "react";
import { Icon } from "../icon/Icon.js";
import { formatMessage } from "../messages/format.js";
import { useUiMessages } from "../provider/TdhProvider.js";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.js";

/**
 * Where a person is in a journey of a few pages: which steps are done, which one this is, what is still to come. It has
 * no script and holds nobody back: a step that is done may be a link, and the page itself leads on.
 */
export function Stepper({ label, steps, current }: StepperProps): ReactNode {
  const { steps: words, locale } = useUiMessages();
  const name = steps[current - 1]?.name;
  return (
    <nav className="tdh-stepper" aria-label={label}>
      {name !== undefined && (
        <p className="tdh-stepper-position">
          {formatMessage(words.position, locale, { step: current, total: steps.length, name })}
        </p>
      )}
      <ol className="tdh-stepper-list">
        {steps.map((step, index) => {
          const number = index + 1;
          const state = stateOf(number, current);
          const content = (
            <>
              {step.name}
              {state === "done" && <VisuallyHidden> {words.done}</VisuallyHidden>}
            </>
          );
          return (
            <li
              key={number}
              className="tdh-step"
              data-state={state}
              aria-current={state === "current" ? "step" : undefined}
            >
              <span className="tdh-step-mark" aria-hidden="true">
                {state === "done" ? <Icon name="check" /> : number}
              </span>
              <span className="tdh-step-name">
                {state === "done" && step.href !== undefined ? <a href={step.href}>{content}</a> : content}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

export interface StepperProps {
  /** Its accessible name: it becomes a landmark. */
  readonly label: string;
  /** In the order of the journey. */
  readonly steps: readonly Step[];
  /** The step that the page is, counted from 1; one past the last when all are done. */
  readonly current: number;
}

/** One page of a journey. */
export interface Step {
  readonly name: string;
  /** Leads back to it once it is done. */
  readonly href?: string | undefined;
}

function stateOf(number: number, current: number): "done" | "current" | "ahead" {
  if (number === current) return "current";
  return number < current ? "done" : "ahead";
}
