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
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly error?: string | undefined;
}
