import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldProps } from "./Field.js";

/** One line of text, uncontrolled and native: what is typed before scripts arrive stays. */
export function TextField({ id, label, hint, error, required, width, ...input }: TextFieldProps): ReactNode {
  return (
    <Field id={id} label={label} hint={hint} error={error} {...(required === undefined ? {} : { required })}>
      {(control) => (
        <input type="text" {...input} {...control} className="tdh-input" data-width={width} dir={dirOf(input.type)} />
      )}
    </Field>
  );
}

/** Addresses and numbers keep their direction in a page that runs from right to left. */
function dirOf(type: string | undefined): "ltr" | undefined {
  return type === "email" || type === "tel" || type === "url" ? "ltr" : undefined;
}

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<"input">, keyof FieldProps | "width"> {
  readonly name: string;
  /** Roughly how many characters it shows, where the answer has a known length. @default the full line */
  readonly width?: "short";
}
