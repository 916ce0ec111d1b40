import type { Meta, StoryObj } from "@storybook/react-vite";
import { formFieldsExamples } from "./examples.js";
import { FormFields } from "./FormFields.js";

const meta = {
  title: "UI/Form fields",
  component: FormFields,
  parameters: { examples: formFieldsExamples },
  decorators: [
    (Story) => (
      <form className="tdh-form" noValidate>
        <Story />
      </form>
    ),
  ],
} satisfies Meta<typeof FormFields>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = formFieldsExamples("en");
export const Empty: Story = { args: examples.empty };
export const Filled: Story = { args: examples.filled };
export const OwnLabel: Story = { args: examples.ownLabel };
export const Error: Story = { args: examples.error };
