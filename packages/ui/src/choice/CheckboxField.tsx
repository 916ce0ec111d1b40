import type { ComponentProps, ReactNode } from "react";
import { FieldNotes } from "../field/FieldNotes.js";

/** One question that is answered by ticking; never ticked beforehand (GDPR, recital 32). */
export function CheckboxField({ id, label, error, ...input }: CheckboxFieldProps): ReactNode {
  return (
    <div className="tdh-choice" data-invalid={error ? "" : undefined}>
      <FieldNotes {...{ id, error }} />
      <input
        type="checkbox"
        {...input}
        id={id}
        className="tdh-choice-input"
        {...(error ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {})}
      />
      <label className="tdh-choice-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}

export interface CheckboxFieldProps extends Omit<ComponentProps<"input">, "id"> {
  /** Unique in the page; the error derives its own from it. */
  readonly id: string;
  /** What a tick is sent under; without a tick nothing is sent. */
  readonly name: string;
  /** The whole statement that a tick agrees to. */
  readonly label: ReactNode;
  /** What is wrong, in words; the same as in the error summary. */
  readonly error?: string | undefined;
}
