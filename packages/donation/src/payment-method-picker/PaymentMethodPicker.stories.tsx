import type { Meta, StoryObj } from "@storybook/react-vite";
import { methodPickerExamples } from "../examples.js";
import { PaymentMethodPicker } from "./PaymentMethodPicker.js";

const meta = {
  title: "Donation/Payment methods",
  component: PaymentMethodPicker,
  parameters: { examples: methodPickerExamples },
} satisfies Meta<typeof PaymentMethodPicker>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OnlyOne: Story = { args: methodPickerExamples("en").onlyOne };
