import type { ReactNode } from "react";
import { describedBy, FieldNotes } from "../field/FieldNotes.js";

/** One choice of a few: native radio buttons in a `fieldset`. The first one's `id` is the group's, for error links. */
export function RadioGroup(props: RadioGroupProps): ReactNode {
  const { id, name, legend, hint, error, options, defaultValue, layout = "list", children } = props;
  return (
    <fieldset
      className="tdh-fieldset"
      aria-describedby={describedBy({ id, hint, error })}
      data-invalid={error ? "" : undefined}
    >
      <legend className="tdh-legend">{legend}</legend>
      <FieldNotes {...{ id, hint, error }} />
      <div className="tdh-choices" data-layout={layout}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index}`;
          return (
            <div className="tdh-choice" key={option.value}>
              <input
                type="radio"
                className="tdh-choice-input"
                id={optionId}
                name={name}
                value={option.value}
                defaultChecked={option.value === defaultValue}
                aria-describedby={option.hint ? `${optionId}-hint` : undefined}
              />
              <label className="tdh-choice-label" htmlFor={optionId}>
                {option.label}
              </label>
              {option.hint && (
                <p className="tdh-hint" id={`${optionId}-hint`}>
                  {option.hint}
                </p>
              )}
            </div>
          );
        })}
        {children}
      </div>
    </fieldset>
  );
}

export interface RadioGroupProps {
  readonly id: string;
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly RadioOption[];
  readonly defaultValue?: string | undefined;
  /** `tiles` sets short choices side by side. @default "list" */
  readonly layout?: "list" | "tiles";
  /** What belongs to the last choice, such as the text field of "Other". */
  readonly children?: ReactNode;
}

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
}
