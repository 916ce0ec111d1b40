import type { Meta, StoryObj } from "@storybook/react-vite";
import { faqExamples } from "./examples.js";
import { Faq } from "./Faq.js";
import { inPage } from "./in-page.js";

const meta = {
  title: "Campaign/Blocks/Frequently asked questions",
  component: Faq,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: faqExamples },
} satisfies Meta<typeof Faq>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = faqExamples("en");
export const Closed: Story = { args: examples.closed };
export const OneOpen: Story = {
  args: examples.oneOpen,
  parameters: { docs: { story: { autoplay: true } } },
  play: ({ canvasElement }) => canvasElement.querySelector("details")?.setAttribute("open", ""),
};
