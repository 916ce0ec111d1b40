import type { Meta, StoryObj } from "@storybook/react-vite";
import { proseExamples } from "./examples.js";
import { Prose } from "./Prose.js";

const meta = {
  title: "Campaign/Prose",
  component: Prose,
  parameters: { examples: proseExamples },
  decorators: [
    (Story) => (
      <div className="tdh-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Prose>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = proseExamples("en");
export const Paragraphs: Story = { args: examples.paragraphs };
export const ListAndLink: Story = { args: examples.listAndLink };
