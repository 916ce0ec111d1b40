import type { Meta, StoryObj } from "@storybook/react-vite";
import { DonationMeter } from "./DonationMeter.js";
import { meterExamples } from "./examples.js";

const meta = { title: "Donation/DonationMeter", component: DonationMeter } satisfies Meta<typeof DonationMeter>;
export default meta;

type Story = StoryObj<typeof meta>;

export const UnderWay: Story = { args: meterExamples.underWay };
export const WithoutGoal: Story = { args: meterExamples.withoutGoal };
export const PastGoal: Story = { args: meterExamples.pastGoal };
