import type { Meta, StoryObj } from "@storybook/react-vite";
import { headlineExamples } from "./examples.js";
import { Headline } from "./Headline.js";
import { inPage } from "./in-page.js";

const meta = {
  title: "Campaign/Blocks/Headline",
  component: Headline,
  decorators: [inPage("opening")],
  parameters: { layout: "fullscreen", examples: headlineExamples },
} satisfies Meta<typeof Headline>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = headlineExamples("en");
export const WithActions: Story = { args: examples.withActions };
export const WithoutActions: Story = { args: examples.withoutActions };
export const LongTitle: Story = { args: examples.longTitle };
