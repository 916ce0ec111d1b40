import type { Meta, StoryObj } from "@storybook/react-vite";
import { CheckboxField } from "./CheckboxField.js";
import { checkboxFieldExamples } from "./examples.js";

const meta = {
  title: "UI/Checkbox field",
  component: CheckboxField,
  parameters: { examples: checkboxFieldExamples },
} satisfies Meta<typeof CheckboxField>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = checkboxFieldExamples("en");
export const Empty: Story = { args: examples.empty };
export const Ticked: Story = { args: examples.ticked };
export const Error: Story = { args: examples.error };
export const LongText: Story = { args: examples.longText };
