import type { Meta, StoryObj } from "@storybook/react-vite";
import { quoteExamples } from "./examples.js";
import { inPage } from "./in-page.js";
import { Quote } from "./Quote.js";

const meta = {
  title: "Campaign/Blocks/Quote",
  component: Quote,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: quoteExamples },
} satisfies Meta<typeof Quote>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = quoteExamples("en");
export const NameChanged: Story = { args: examples.nameChanged };
export const WithPlace: Story = { args: examples.withPlace };
export const OwnName: Story = { args: examples.ownName };
export const Long: Story = { args: examples.long };
