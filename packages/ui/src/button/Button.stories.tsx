import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "./Button.js";
import { buttonExamples } from "./examples.js";

const meta = {
  title: "UI/Button",
  component: Button,
  parameters: { examples: buttonExamples },
} satisfies Meta<typeof Button>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = buttonExamples("en");
export const Primary: Story = { args: examples.primary };
export const Give: Story = { args: examples.give };
export const Secondary: Story = { args: examples.secondary };
export const Busy: Story = { args: examples.busy };
export const Link: Story = { args: examples.link };
