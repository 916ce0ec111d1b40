import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { useUiMessages } from "../provider/TdhProvider.js";

/**
 * The errors of a form, first in its landmark: a heading and a link to each control, in the words that stand
 * beside it (WCAG 2.2: 3.3.1, 3.3.3). Takes focus when it appears and when `errors` is replaced.
 */
export function ErrorSummary({ id, errors }: ErrorSummaryProps): ReactNode {
  const { errorSummary } = useUiMessages();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="tdh-error-summary" role="alert" ref={summary} tabIndex={-1} aria-labelledby={`${id}-title`} id={id}>
      <h2 className="tdh-error-summary-title" id={`${id}-title`}>
        {errorSummary}
      </h2>
      <ul className="tdh-error-summary-list">
        {errors.map((error) => (
          <li key={error.href + error.message}>
            <a href={error.href} onClick={moveFocus}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface ErrorSummaryProps {
  /** Unique in the page; the heading derives its own from it. */
  readonly id: string;
  /** In the order of the form; none draws nothing. Keep the same array until they change, or focus moves. */
  readonly errors: readonly SummaryError[];
}

export interface SummaryError {
  /** The words that stand beside the control. */
  readonly message: string;
  /** `#` and the id of the control; of a group its first one. */
  readonly href: string;
}

/** A fragment link scrolls to a control; inside a shadow root it does not even do that. */
function moveFocus(event: MouseEvent<HTMLAnchorElement>): void {
  const root = event.currentTarget.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const control = root.getElementById(event.currentTarget.hash.slice(1));
  if (!control) return;
  event.preventDefault();
  control.focus();
}
