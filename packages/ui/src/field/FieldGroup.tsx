import type { ReactNode } from "react";
import { useUiMessages } from "../provider/TdhProvider.js";
import { describedBy, FieldNotes } from "./FieldNotes.js";

/** A question, a hint and an error around several controls (WCAG 2.2: 1.3.1, 3.3.1, 3.3.2). */
export function FieldGroup({ id, legend, hint, error, required = true, children }: FieldGroupContent): ReactNode {
  const { optional } = useUiMessages();
  return (
    <fieldset
      className="tdh-fieldset"
      aria-describedby={describedBy({ id, hint, error })}
      data-invalid={error ? "" : undefined}
    >
      <legend className="tdh-legend">
        {legend}
        {!required && <span className="tdh-optional"> {optional}</span>}
      </legend>
      <FieldNotes {...{ id, hint, error }} />
      {children}
    </fieldset>
  );
}

export interface FieldGroupProps {
  /** Unique in the page, and that of the control which error links lead to; the others and the notes derive theirs from it. */
  readonly id: string;
  /** The question. */
  readonly legend: ReactNode;
  /** What to know before answering; read out after the question. */
  readonly hint?: string | undefined;
  /** What is wrong, in words; the same as in the error summary. */
  readonly error?: string | undefined;
  /** A group that is not says "(optional)". @default true */
  readonly required?: boolean;
}

interface FieldGroupContent extends FieldGroupProps {
  readonly children: ReactNode;
}
