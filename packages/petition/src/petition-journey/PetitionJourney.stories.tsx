import type { Meta, StoryObj } from "@storybook/react-vite";
import { journeyExamples } from "../examples.js";
import { PetitionJourney } from "./PetitionJourney.js";

const meta = { title: "Petition/PetitionJourney", component: PetitionJourney } satisfies Meta<typeof PetitionJourney>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: journeyExamples.empty };
export const Dutch: Story = { args: journeyExamples.dutch };
export const Arabic: Story = { args: journeyExamples.arabic };
export const Entered: Story = { args: journeyExamples.entered };
export const Refused: Story = { args: journeyExamples.refused };
export const FirstSignature: Story = { args: journeyExamples.firstSignature };
export const PastGoal: Story = { args: journeyExamples.pastGoal };
