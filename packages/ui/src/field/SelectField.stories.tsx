import type { Meta, StoryObj } from "@storybook/react-vite";
import { selectFieldExamples } from "./examples.js";
import { SelectField } from "./SelectField.js";

const meta = {
  title: "UI/Select field",
  component: SelectField,
  parameters: { examples: selectFieldExamples },
} satisfies Meta<typeof SelectField>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = selectFieldExamples("en");
export const Empty: Story = { args: examples.empty };
export const Chosen: Story = { args: examples.chosen };
export const Hint: Story = { args: examples.hint };
export const Optional: Story = { args: examples.optional };
export const Error: Story = { args: examples.error };
export const LongText: Story = { args: examples.longText };
