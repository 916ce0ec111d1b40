import type { Meta, StoryObj } from "@storybook/react-vite";
import { amountPickerExamples } from "../examples.js";
import { AmountPicker } from "./AmountPicker.js";

const meta = {
  title: "Donation/Amount picker",
  component: AmountPicker,
  parameters: { examples: amountPickerExamples },
  // Radio buttons of one name are one group up to the form around them, and a page shows several pickers.
  decorators: (Story) => (
    <form>
      <Story />
    </form>
  ),
} satisfies Meta<typeof AmountPicker>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = amountPickerExamples("en");
export const Empty: Story = { args: examples.empty };
export const Chosen: Story = { args: examples.chosen };
export const Other: Story = { args: examples.other };
export const Refused: Story = { args: examples.refused };
export const OtherRefused: Story = { args: examples.otherRefused };
