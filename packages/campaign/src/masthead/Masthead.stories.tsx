import type { Meta, StoryObj } from "@storybook/react-vite";
import { mastheadExamples } from "./examples.js";
import { Masthead } from "./Masthead.js";

const meta = {
  title: "Campaign/Masthead",
  component: Masthead,
  parameters: { layout: "fullscreen", examples: mastheadExamples },
  // Its first link leads to the page below it.
  decorators: [
    (Story) => (
      <>
        <Story />
        <main id="main" />
      </>
    ),
  ],
} satisfies Meta<typeof Masthead>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = mastheadExamples("en");
export const OneLanguage: Story = { args: examples.oneLanguage };
export const TwoLanguages: Story = { args: examples.twoLanguages };
export const EightLanguages: Story = { args: examples.eightLanguages };
