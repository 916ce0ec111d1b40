import type { ReactNode } from "react";
import { useUiMessages } from "../provider/TdhProvider.js";
import { describedBy, FieldNotes } from "./FieldNotes.js";

/**
 * A label, a hint and an error around one control (WCAG 2.2: 1.3.1, 3.3.1, 3.3.2).
 * The control is drawn by `children`, which gets the attributes that tie it to them.
 */
export function Field({ id, label, hint, error, required = true, children }: FieldProps & FieldRender): ReactNode {
  const { optional } = useUiMessages();
  const description = describedBy({ id, hint, error });
  return (
    <div className="tdh-field" data-invalid={error ? "" : undefined}>
      <label className="tdh-label" htmlFor={id}>
        {label}
        {!required && <span className="tdh-optional"> {optional}</span>}
      </label>
      <FieldNotes {...{ id, hint, error }} />
      {children({
        id,
        required,
        ...(error ? { "aria-invalid": true as const } : {}),
        ...(description ? { "aria-describedby": description } : {}),
      })}
    </div>
  );
}

export interface FieldProps {
  /** Unique in the page; the hint and the error derive theirs from it. */
  readonly id: string;
  /** What is asked, in a few words: the control's name. */
  readonly label: string;
  /** What to know before answering; read out after the label. */
  readonly hint?: string | undefined;
  /** What is wrong, in words; the same as in the error summary. */
  readonly error?: string | undefined;
  /** A field that is not says "(optional)". @default true */
  readonly required?: boolean;
}

/** Attributes for the native control of a {@link Field}. */
export interface ControlProps {
  readonly id: string;
  readonly required: boolean;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
}

interface FieldRender {
  /** Draws the native control; spread what it is given over it, whole. */
  readonly children: (control: ControlProps) => ReactNode;
}
