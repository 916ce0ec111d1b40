import type { ReactNode } from "react";
import { FieldGroup, type FieldGroupProps } from "../field/FieldGroup.js";

/** A question and its answers: native controls in a `fieldset`. The first one's `id` is the group's, for error links. */
export function ChoiceGroup(props: ChoiceGroupProps & ChoiceControls): ReactNode {
  const { type, chosen, name, options, layout = "list", children, ...group } = props;
  const { id } = group;
  return (
    <FieldGroup {...group}>
      <div className="tdh-choices" data-layout={layout}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index}`;
          return (
            <div className="tdh-choice" key={option.value}>
              <input
                type={type}
                className="tdh-choice-input"
                id={optionId}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
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
    </FieldGroup>
  );
}

/** What a choice of one and a choice of several have in common. */
export interface ChoiceGroupProps extends FieldGroupProps {
  /** Under which the answer is sent. */
  readonly name: string;
  /** The answers, in the order in which they are shown. */
  readonly options: readonly ChoiceOption[];
  /** `tiles` sets short choices side by side. @default "list" */
  readonly layout?: "list" | "tiles";
  /** What belongs to the last choice, such as the text field of "Other". */
  readonly children?: ReactNode;
}

/** One of the answers of a group. */
export interface ChoiceOption {
  /** What is sent. */
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
}

interface ChoiceControls {
  readonly type: "radio" | "checkbox";
  /** The `value`s that are chosen at first. */
  readonly chosen: readonly string[];
}
