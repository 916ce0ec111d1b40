import type { Meta, StoryObj } from "@storybook/react-vite";
import { inPage } from "../blocks/in-page.js";
import { videoExamples } from "./examples.js";
import { Video } from "./Video.js";

const meta = {
  title: "Campaign/Blocks/Video",
  component: Video,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: videoExamples },
} satisfies Meta<typeof Video>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = videoExamples("en");
export const OnYouTube: Story = { args: examples.onYouTube };
export const OnVimeo: Story = { args: examples.onVimeo };
export const WithoutPoster: Story = { args: examples.withoutPoster };
export const OwnFile: Story = { args: examples.ownFile };
export const LeastOfFile: Story = { args: examples.leastOfFile };
