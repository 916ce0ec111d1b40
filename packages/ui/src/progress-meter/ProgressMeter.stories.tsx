import type { Meta, StoryObj } from "@storybook/react-vite";
import { progressMeterExamples } from "./examples.js";
import { ProgressMeter } from "./ProgressMeter.js";

const meta = { title: "UI/ProgressMeter", component: ProgressMeter } satisfies Meta<typeof ProgressMeter>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Nothing: Story = { args: progressMeterExamples.nothing };
export const Begun: Story = { args: progressMeterExamples.begun };
export const Half: Story = { args: progressMeterExamples.half };
export const PastGoal: Story = { args: progressMeterExamples.pastGoal };
