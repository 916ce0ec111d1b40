import type { Meta, StoryObj } from "@storybook/react-vite";
import { formExamples } from "./examples.js";
import { Form } from "./Form.js";

const meta = {
  title: "UI/Form",
  component: Form,
  parameters: { examples: formExamples },
} satisfies Meta<typeof Form>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = formExamples("en");
export const Empty: Story = { args: examples.empty };
export const Filled: Story = { args: examples.filled };
export const Error: Story = { args: examples.error };
export const Failure: Story = { args: examples.failure };
export const Busy: Story = { args: examples.busy };
export const Give: Story = { args: examples.give };
