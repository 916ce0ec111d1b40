import type { Meta, StoryObj } from "@storybook/react-vite";
import { Contact } from "./Contact.js";
import { contactExamples } from "./examples.js";
import { inPage } from "./in-page.js";

const meta = {
  title: "Campaign/Blocks/Contact",
  component: Contact,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: contactExamples },
} satisfies Meta<typeof Contact>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = contactExamples("en");
export const Everything: Story = { args: examples.everything };
export const Least: Story = { args: examples.least };
