import type { Meta, StoryObj } from "@storybook/react-vite";
import { counterExamples } from "../examples.js";
import { PetitionCounter } from "./PetitionCounter.js";

const meta = {
  title: "Petition/Counter",
  component: PetitionCounter,
  parameters: { examples: counterExamples },
} satisfies Meta<typeof PetitionCounter>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = counterExamples("en");
export const None: Story = { args: examples.none };
export const One: Story = { args: examples.one };
export const OnTheWay: Story = { args: examples.onTheWay };
export const AtGoal: Story = { args: examples.atGoal };
export const PastGoal: Story = { args: examples.pastGoal };
