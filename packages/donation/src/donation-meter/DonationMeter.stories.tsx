import type { Meta, StoryObj } from "@storybook/react-vite";
import { DonationMeter } from "./DonationMeter.js";
import { meterExamples } from "./examples.js";

const meta = {
  title: "Donation/Donation meter",
  component: DonationMeter,
  parameters: { examples: meterExamples },
} satisfies Meta<typeof DonationMeter>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = meterExamples("en");
export const NothingYet: Story = { args: examples.nothingYet };
export const UnderWay: Story = { args: examples.underWay };
export const WithoutGoal: Story = { args: examples.withoutGoal };
export const PastGoal: Story = { args: examples.pastGoal };
