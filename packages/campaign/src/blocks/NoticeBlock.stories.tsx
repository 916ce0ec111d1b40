import type { Meta, StoryObj } from "@storybook/react-vite";
import { noticeBlockExamples } from "./examples.js";
import { inPage } from "./in-page.js";
import { NoticeBlock } from "./NoticeBlock.js";

const meta = {
  title: "Campaign/Blocks/Notice",
  component: NoticeBlock,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: noticeBlockExamples },
} satisfies Meta<typeof NoticeBlock>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = noticeBlockExamples("en");
export const Short: Story = { args: examples.short };
export const Long: Story = { args: examples.long };
