import type { Meta, StoryObj } from "@storybook/react-vite";
import { office } from "../examples.js";
import { campaignMessages } from "../messages/index.js";
import { SiteFooter } from "./SiteFooter.js";

const meta = {
  title: "Campaign/SiteFooter",
  component: SiteFooter,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof SiteFooter>;
export default meta;

type Story = StoryObj<typeof meta>;

export const English: Story = { args: { office, messages: campaignMessages.en } };
export const Arabic: Story = { args: { office, messages: campaignMessages.ar } };
