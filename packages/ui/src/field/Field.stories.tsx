import type { Meta, StoryObj } from "@storybook/react-vite";
import { fieldExamples } from "./examples.js";
import { Field } from "./Field.js";

const meta = {
  title: "UI/Field",
  component: Field,
  parameters: { examples: fieldExamples },
} satisfies Meta<typeof Field>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = fieldExamples("en");
export const Empty: Story = { args: examples.empty };
export const Hint: Story = { args: examples.hint };
export const Optional: Story = { args: examples.optional };
export const Error: Story = { args: examples.error };
