import type { ComponentProps, ReactNode } from "react";
import { useUiMessages } from "../provider/TdhProvider.js";
import { Field, type FieldProps } from "./Field.js";

/** A choice from a long list, with the native control that every phone knows. */
export function SelectField({ id, label, hint, error, required, options, ...select }: SelectFieldProps): ReactNode {
  const { choose } = useUiMessages();
  return (
    <Field id={id} label={label} hint={hint} error={error} {...(required === undefined ? {} : { required })}>
      {(control) => (
        <select {...select} {...control} className="tdh-input tdh-select">
          <option value="">{choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface SelectFieldProps extends FieldProps, Omit<ComponentProps<"select">, keyof FieldProps> {
  /** What the answer is sent under. */
  readonly name: string;
  /** In the order in which they are shown; before them stands an empty one that asks to choose. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}
