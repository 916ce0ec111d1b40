import type { Meta, StoryObj } from "@storybook/react-vite";
import { pageExamples } from "../examples.js";
import { CampaignPage } from "./CampaignPage.js";

const meta = {
  title: "Campaign/CampaignPage",
  component: CampaignPage,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof CampaignPage>;
export default meta;

type Example = StoryObj<typeof meta>;

export const EveryBlock: Example = { args: pageExamples.everyBlock };
export const Dutch: Example = { args: pageExamples.dutch };
export const Arabic: Example = { args: pageExamples.arabic };
export const Headline: Example = { args: pageExamples.headline };
export const Story: Example = { args: pageExamples.story };
export const Quote: Example = { args: pageExamples.quote };
export const Links: Example = { args: pageExamples.links };
export const Image: Example = { args: pageExamples.image };
export const Text: Example = { args: pageExamples.text };
export const Faq: Example = { args: pageExamples.faq };
export const Statistics: Example = { args: pageExamples.statistics };
export const Petition: Example = { args: pageExamples.petition };
export const Donation: Example = { args: pageExamples.donation };
export const Notice: Example = { args: pageExamples.notice };
export const Help: Example = { args: pageExamples.help };
export const Contact: Example = { args: pageExamples.contact };
