import type { Meta, StoryObj } from "@storybook/react-vite";
import { CampaignPage } from "./CampaignPage.js";
import { pageExamples } from "./examples.js";

const meta = {
  title: "Campaign/Campaign page",
  component: CampaignPage,
  parameters: { layout: "fullscreen", examples: pageExamples },
} satisfies Meta<typeof CampaignPage>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = pageExamples("en");
export const EveryBlock: Story = { args: examples.everyBlock };
export const SignOnly: Story = { args: examples.signOnly };
export const GiveOnly: Story = { args: examples.giveOnly };
export const PartlyTranslated: Story = { args: examples.partlyTranslated };
export const Preview: Story = { args: examples.preview };
