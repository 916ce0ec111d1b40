import type { Meta, StoryObj } from "@storybook/react-vite";
import { textAreaFieldExamples } from "./examples.js";
import { TextAreaField } from "./TextAreaField.js";

const meta = {
  title: "UI/Text area",
  component: TextAreaField,
  parameters: { examples: textAreaFieldExamples },
} satisfies Meta<typeof TextAreaField>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = textAreaFieldExamples("en");
export const Empty: Story = { args: examples.empty };
export const Optional: Story = { args: examples.optional };
export const NearTheLimit: Story = { args: examples.nearTheLimit };
export const PastTheLimit: Story = { args: examples.pastTheLimit };
export const Error: Story = { args: examples.error };
