import type { Meta, StoryObj } from "@storybook/react-vite";
import { DateField } from "./DateField.js";
import { dateFieldExamples } from "./examples.js";

const meta = {
  title: "UI/Date field",
  component: DateField,
  parameters: { examples: dateFieldExamples },
} satisfies Meta<typeof DateField>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = dateFieldExamples("en");
export const Empty: Story = { args: examples.empty };
export const Filled: Story = { args: examples.filled };
export const Optional: Story = { args: examples.optional };
export const Error: Story = { args: examples.error };
export const OneFaultyPart: Story = { args: examples.oneFaultyPart };
