import type { Meta, StoryObj } from "@storybook/react-vite";
import { helpExamples } from "./examples.js";
import { Help } from "./Help.js";
import { inPage } from "./in-page.js";

const meta = {
  title: "Campaign/Blocks/Help lines",
  component: Help,
  decorators: [inPage("below")],
  parameters: { layout: "fullscreen", examples: helpExamples },
} satisfies Meta<typeof Help>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = helpExamples("en");
export const Lines: Story = { args: examples.lines };
export const OneLine: Story = { args: examples.oneLine };
