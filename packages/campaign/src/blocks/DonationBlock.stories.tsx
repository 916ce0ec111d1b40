import type { Meta, StoryObj } from "@storybook/react-vite";
import { DonationBlock } from "./DonationBlock.js";
import { donationBlockExamples } from "./examples.js";
import { inPage } from "./in-page.js";

const meta = {
  title: "Campaign/Blocks/Donation",
  component: DonationBlock,
  decorators: [inPage("below")],
  parameters: { layout: "fullscreen", examples: donationBlockExamples },
} satisfies Meta<typeof DonationBlock>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = donationBlockExamples("en");
export const Empty: Story = { args: examples.empty };
export const Refused: Story = { args: examples.refused };
