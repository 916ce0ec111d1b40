import type { Meta, StoryObj } from "@storybook/react-vite";
import { linksExamples } from "./examples.js";
import { inPage } from "./in-page.js";
import { Links } from "./Links.js";

const meta = {
  title: "Campaign/Blocks/Links",
  component: Links,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: linksExamples },
} satisfies Meta<typeof Links>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = linksExamples("en");
export const EveryKind: Story = { args: examples.everyKind };
export const Downloads: Story = { args: examples.downloads };
export const OtherLanguage: Story = { args: examples.otherLanguage };
