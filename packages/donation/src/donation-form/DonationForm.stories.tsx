import type { Meta, StoryObj } from "@storybook/react-vite";
import { donationExamples } from "../examples.js";
import { DonationForm } from "./DonationForm.js";

const meta = {
  title: "Donation/Donation form",
  component: DonationForm,
  parameters: { examples: donationExamples },
} satisfies Meta<typeof DonationForm>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = donationExamples("en");
export const Empty: Story = { args: examples.empty };
export const Suggested: Story = { args: examples.suggested };
export const Other: Story = { args: examples.other };
export const NothingChosen: Story = { args: examples.nothingChosen };
export const TooLittle: Story = { args: examples.tooLittle };
export const Failed: Story = {
  args: examples.failed,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
    await canvas.findByRole("alert");
  },
};
