import type { ReactNode } from "react";
import { ChoiceGroup, type ChoiceGroupProps } from "../choice/ChoiceGroup.js";

/**
 * Any number of answers of a few: native checkboxes in a `fieldset`, sent under one name as often as one is ticked. The
 * first one's `id` is the group's, for error links.
 */
export function CheckboxGroup({ defaultValues = [], ...group }: CheckboxGroupProps): ReactNode {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValues} />;
}

export interface CheckboxGroupProps extends ChoiceGroupProps {
  /** The `value`s that are ticked at first. @default none */
  readonly defaultValues?: readonly string[] | undefined;
}
