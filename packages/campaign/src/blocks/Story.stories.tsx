import type { Meta, StoryObj } from "@storybook/react-vite";
import { storyExamples } from "./examples.js";
import { inPage } from "./in-page.js";
import { Story } from "./Story.js";

const meta = {
  title: "Campaign/Blocks/Story",
  component: Story,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: storyExamples },
} satisfies Meta<typeof Story>;
export default meta;

type Example = StoryObj<typeof meta>;

const examples = storyExamples("en");
export const NameChanged: Example = { args: examples.nameChanged };
export const Fictional: Example = { args: examples.fictional };
export const OwnName: Example = { args: examples.ownName };
