import type { Meta, StoryObj } from "@storybook/react-vite";
import { progressMeterExamples } from "./examples.js";
import { ProgressMeter } from "./ProgressMeter.js";

const meta = {
  title: "UI/Progress meter",
  component: ProgressMeter,
  parameters: { examples: progressMeterExamples },
  decorators: [
    (Story, { args }) => (
      <>
        <Story />
        <p style={{ marginBlockStart: "var(--tdh-space-2)" }}>{args.label}</p>
      </>
    ),
  ],
} satisfies Meta<typeof ProgressMeter>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = progressMeterExamples("en");
export const Nothing: Story = { args: examples.nothing };
export const Begun: Story = { args: examples.begun };
export const Half: Story = { args: examples.half };
export const PastGoal: Story = { args: examples.pastGoal };
