import type { Meta, StoryObj } from "@storybook/react-vite";
import { donationExamples } from "../examples.js";
import { DonationForm } from "./DonationForm.js";

const meta = { title: "Donation/DonationForm", component: DonationForm } satisfies Meta<typeof DonationForm>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: donationExamples.empty };
export const Dutch: Story = { args: donationExamples.dutch };
export const Arabic: Story = { args: donationExamples.arabic };
export const Suggested: Story = { args: donationExamples.suggested };
export const Other: Story = { args: donationExamples.other };
export const NothingChosen: Story = { args: donationExamples.nothingChosen };
export const TooLittle: Story = { args: donationExamples.tooLittle };
