import type { Meta, StoryObj } from "@storybook/react-vite";
import { journeyExamples } from "../examples.js";
import { PetitionJourney } from "./PetitionJourney.js";

const meta = {
  title: "Petition/Petition journey",
  component: PetitionJourney,
  parameters: { examples: journeyExamples },
} satisfies Meta<typeof PetitionJourney>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = journeyExamples("en");
export const Empty: Story = { args: examples.empty };
export const Refused: Story = { args: examples.refused };
export const Signed: Story = {
  args: examples.signed,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
    await canvas.findByRole("region");
  },
};
export const FirstSignature: Story = { args: examples.firstSignature };
export const PastGoal: Story = { args: examples.pastGoal };
