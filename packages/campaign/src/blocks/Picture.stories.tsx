import type { Meta, StoryObj } from "@storybook/react-vite";
import { pictureExamples } from "./examples.js";
import { inPage } from "./in-page.js";
import { Picture } from "./Picture.js";

const meta = {
  title: "Campaign/Blocks/Picture",
  component: Picture,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: pictureExamples },
} satisfies Meta<typeof Picture>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = pictureExamples("en");
export const Plain: Story = { args: examples.plain };
export const Generated: Story = { args: examples.generated };
export const OtherPerson: Story = { args: examples.otherPerson };
export const WithoutCaption: Story = { args: examples.withoutCaption };
export const Decorative: Story = { args: examples.decorative };
