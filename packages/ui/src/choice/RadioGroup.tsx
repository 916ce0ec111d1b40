import type { ReactNode } from "react";
import { ChoiceGroup, type ChoiceGroupProps, type ChoiceOption } from "./ChoiceGroup.js";

/** One choice of a few: native radio buttons in a `fieldset`. The first one's `id` is the group's, for error links. */
export function RadioGroup({ defaultValue, ...group }: RadioGroupProps): ReactNode {
  return <ChoiceGroup {...group} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

export interface RadioGroupProps extends ChoiceGroupProps {
  /** The `value` that is chosen at first. @default none */
  readonly defaultValue?: string | undefined;
}

/** One of the answers of a {@link RadioGroup}. */
export type RadioOption = ChoiceOption;
