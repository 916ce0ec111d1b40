import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "./Button.js";
import { buttonExamples } from "./examples.js";

const meta = { title: "UI/Button", component: Button } satisfies Meta<typeof Button>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Primary: Story = { args: buttonExamples.primary };
export const Give: Story = { args: buttonExamples.give };
export const Secondary: Story = { args: buttonExamples.secondary };
export const Busy: Story = { args: buttonExamples.busy };
export const Link: Story = { args: buttonExamples.link };
