import type { Meta, StoryObj } from "@storybook/react-vite";
import { textExamples } from "./examples.js";
import { inPage } from "./in-page.js";
import { Text } from "./Text.js";

const meta = {
  title: "Campaign/Blocks/Text",
  component: Text,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: textExamples },
} satisfies Meta<typeof Text>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = textExamples("en");
export const Short: Story = { args: examples.short };
export const Long: Story = { args: examples.long };
export const ListAndLink: Story = { args: examples.listAndLink };
export const UnderSection: Story = { args: examples.underSection };
export const OtherLanguage: Story = { args: examples.otherLanguage };
