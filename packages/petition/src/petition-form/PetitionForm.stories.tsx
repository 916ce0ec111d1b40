import type { Meta, StoryObj } from "@storybook/react-vite";
import { petitionFormExamples } from "../examples.js";
import { PetitionForm } from "./PetitionForm.js";

const meta = {
  title: "Petition/Petition form",
  component: PetitionForm,
  parameters: { examples: petitionFormExamples },
} satisfies Meta<typeof PetitionForm>;
export default meta;

type Story = StoryObj<typeof meta>;

const pressTheButton: NonNullable<Story["play"]> = ({ canvas, userEvent }) =>
  userEvent.click(canvas.getByRole("button"));

const examples = petitionFormExamples("en");
export const Empty: Story = { args: examples.empty };
export const Entered: Story = { args: examples.entered };
export const Refused: Story = { args: examples.refused };
export const Sending: Story = { args: examples.sending, play: pressTheButton };
export const Failed: Story = { args: examples.failed, play: pressTheButton };
