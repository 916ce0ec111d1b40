import type { ReactNode } from "react";
import { CheckboxField } from "../choice/CheckboxField.js";
import type { FormError } from "../messages/format.js";

/** One control for each purpose, sent as `consent.<purpose>=yes`; none is ticked beforehand (GDPR, recital 32). */
export function ConsentFields({ id, consents, entered = {}, errors }: ConsentFieldsProps): ReactNode {
  return (
    <>
      {consents.map(({ purpose, text }) => {
        const name = `consent.${purpose}`;
        return (
          <CheckboxField
            key={purpose}
            id={`${id}-${name}`}
            name={name}
            value="yes"
            label={text}
            error={errors.find((error) => error.name === name)?.message}
            defaultChecked={entered[name] === "yes"}
          />
        );
      })}
    </>
  );
}

export interface ConsentFieldsProps {
  /** Begins the id of every control. */
  readonly id: string;
  /** One for each purpose, with the exact text that is agreed to. */
  readonly consents: readonly { readonly purpose: string; readonly text: string }[];
  /** What the controls hold at first, by their name. */
  readonly entered?: Readonly<Record<string, string>> | undefined;
  /** What is wrong, by the name of the control; those of other controls are passed over. */
  readonly errors: readonly FormError[];
}
