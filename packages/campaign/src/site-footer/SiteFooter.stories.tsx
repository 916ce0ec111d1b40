import type { Meta, StoryObj } from "@storybook/react-vite";
import { siteFooterExamples } from "./examples.js";
import { SiteFooter } from "./SiteFooter.js";

const meta = {
  title: "Campaign/Site footer",
  component: SiteFooter,
  parameters: { layout: "fullscreen", examples: siteFooterExamples },
} satisfies Meta<typeof SiteFooter>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = siteFooterExamples("en");
export const ShortName: Story = { args: examples.shortName };
export const LongName: Story = { args: examples.longName };
