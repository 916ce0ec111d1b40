import type { Meta, StoryObj } from "@storybook/react-vite";
import { textFieldExamples } from "./examples.js";
import { TextField } from "./TextField.js";

const meta = {
  title: "UI/Text field",
  component: TextField,
  parameters: { examples: textFieldExamples },
} satisfies Meta<typeof TextField>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = textFieldExamples("en");
export const Text: Story = { args: examples.text };
export const Email: Story = { args: examples.email };
export const Telephone: Story = { args: examples.telephone };
export const WebAddress: Story = { args: examples.webAddress };
export const Short: Story = { args: examples.short };
export const Hint: Story = { args: examples.hint };
export const Optional: Story = { args: examples.optional };
export const Error: Story = { args: examples.error };
export const Prefix: Story = { args: examples.prefix };
export const Suffix: Story = { args: examples.suffix };
export const LongText: Story = { args: examples.longText };
