import type { Meta, StoryObj } from "@storybook/react-vite";
import { CheckboxField } from "./CheckboxField.js";
import { checkboxExamples } from "./examples.js";

const meta = { title: "UI/CheckboxField", component: CheckboxField } satisfies Meta<typeof CheckboxField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: checkboxExamples.empty };
export const Ticked: Story = { args: checkboxExamples.ticked };
export const Refused: Story = { args: checkboxExamples.refused };
