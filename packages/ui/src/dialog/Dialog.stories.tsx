import type { Meta, StoryObj } from "@storybook/react-vite";
import { Dialog } from "./Dialog.js";
import { dialogExamples } from "./examples.js";

const meta = {
  title: "UI/Dialog",
  component: Dialog,
  parameters: { examples: dialogExamples },
} satisfies Meta<typeof Dialog>;
export default meta;

type Story = StoryObj<typeof meta>;

const press: Story["play"] = async ({ canvas, userEvent }) => userEvent.click(await canvas.findByRole("link"));

const examples = dialogExamples("en");
export const Closed: Story = { args: examples.closed };
export const Open: Story = { args: examples.open, play: press };
export const LongText: Story = { args: examples.longText, play: press };
