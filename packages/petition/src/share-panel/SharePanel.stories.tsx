import type { Meta, StoryObj } from "@storybook/react-vite";
import { shareExamples } from "../examples.js";
import { SharePanel } from "./SharePanel.js";

const meta = {
  title: "Petition/Share panel",
  component: SharePanel,
  parameters: { examples: shareExamples },
} satisfies Meta<typeof SharePanel>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = shareExamples("en");
export const Usual: Story = { args: examples.usual };
export const Copied: Story = {
  args: examples.copied,
  // Browsers copy only for a window that is in front, and with leave: this shows one that does, in any window.
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole("button");
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = async () => {};
    await userEvent.click(button);
    navigator.clipboard.writeText = writeText;
  },
};
