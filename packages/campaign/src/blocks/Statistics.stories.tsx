import type { Meta, StoryObj } from "@storybook/react-vite";
import { statisticsExamples } from "./examples.js";
import { inPage } from "./in-page.js";
import { Statistics } from "./Statistics.js";

const meta = {
  title: "Campaign/Blocks/Statistics",
  component: Statistics,
  decorators: [inPage("below")],
  parameters: { layout: "fullscreen", examples: statisticsExamples },
} satisfies Meta<typeof Statistics>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = statisticsExamples("en");
export const Two: Story = { args: examples.two };
export const One: Story = { args: examples.one };
export const WithoutSource: Story = { args: examples.withoutSource };
