import type { Meta, StoryObj } from "@storybook/react-vite";
import { stepperExamples } from "./examples.js";
import { Stepper } from "./Stepper.js";

const meta = {
  title: "UI/Stepper",
  component: Stepper,
  parameters: { examples: stepperExamples },
} satisfies Meta<typeof Stepper>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = stepperExamples("en");
export const First: Story = { args: examples.first };
export const Middle: Story = { args: examples.middle };
export const Done: Story = { args: examples.done };
export const WithoutWayBack: Story = { args: examples.withoutWayBack };
export const LongText: Story = { args: examples.longText };
