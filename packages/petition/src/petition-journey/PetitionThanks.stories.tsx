import type { Meta, StoryObj } from "@storybook/react-vite";
import { thanksExamples } from "../examples.js";
import { PetitionThanks } from "./PetitionThanks.js";

const meta = {
  title: "Petition/Thanks",
  component: PetitionThanks,
  parameters: { examples: thanksExamples },
} satisfies Meta<typeof PetitionThanks>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = thanksExamples("en");
export const Pending: Story = { args: examples.pending };
export const Counted: Story = { args: examples.counted };
