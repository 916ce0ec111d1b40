import type { ComponentProps, ReactNode } from "react";
import { SelectField } from "../field/SelectField.js";
import { TextField } from "../field/TextField.js";
import type { FormError } from "../messages/format.js";
import type { UiMessages } from "../messages/types.js";
import { useUiMessages } from "../provider/TdhProvider.js";

/** The fields of a definition, each with the keyboard and the autofill of its type (WCAG 2.2: 1.3.5). */
export function FormFields({ id, fields, entered = {}, errors }: FormFieldsProps): ReactNode {
  const messages = useUiMessages();
  return (
    <div className="tdh-fields">
      {fields.map(({ name, type, required, label, options }) => {
        const shared = {
          id: `${id}-${name}`,
          name,
          required,
          label: label ?? messages.fields[type].label,
          hint: messages.fields[type].hint,
          error: errors.find((error) => error.name === name)?.message,
          defaultValue: entered[name],
          autoComplete: controls[type].autoComplete,
        };
        return (
          <div key={name} className="tdh-fields-item" data-type={type}>
            {options ? <SelectField {...shared} options={options} /> : <TextField {...shared} {...controls[type]} />}
          </div>
        );
      })}
    </div>
  );
}

export interface FormFieldsProps {
  /** Begins the id of every control: `sign` gives `sign-email`. */
  readonly id: string;
  /** What is asked, in order. */
  readonly fields: readonly FormField[];
  /** What the controls hold at first, by their name. */
  readonly entered?: Readonly<Record<string, string>> | undefined;
  /** What is wrong, by the name of the control; those of other controls are passed over. */
  readonly errors: readonly FormError[];
}

/** One field of a definition. */
export interface FormField {
  /** What the answer is sent under; unique in the form. */
  readonly name: string;
  /** Brings label, hint, keyboard and autofill. */
  readonly type: keyof UiMessages["fields"];
  /** A field that is not says "(optional)". */
  readonly required: boolean;
  /** Takes the place of the type's own label. */
  readonly label?: string | undefined;
  /** With them it is a choice from a list. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** Autofill tokens: HTML, section 4.10.18.7. */
const controls: Record<
  FormField["type"],
  Pick<
    ComponentProps<typeof TextField>,
    "type" | "autoComplete" | "inputMode" | "autoCapitalize" | "spellCheck" | "width" | "dir"
  >
> = {
  "given-name": { autoComplete: "given-name", spellCheck: false },
  "family-name": { autoComplete: "family-name", spellCheck: false },
  email: { type: "email", autoComplete: "email", inputMode: "email", autoCapitalize: "none", spellCheck: false },
  country: { autoComplete: "country" },
  "postal-code": {
    autoComplete: "postal-code",
    autoCapitalize: "characters",
    spellCheck: false,
    width: "short",
    dir: "ltr",
  },
};
