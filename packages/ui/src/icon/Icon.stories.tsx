import type { Meta, StoryObj } from "@storybook/react-vite";
import { iconExamples } from "./examples.js";
import { Icon } from "./Icon.js";

const meta = {
  title: "UI/Icon",
  component: Icon,
  parameters: { examples: iconExamples },
  // As large as a heading, and as large as a text: it takes the size of what it stands in.
  decorators: [
    (Story) => (
      <p>
        <span style={{ fontSize: "var(--tdh-text-2xl)" }}>
          <Story />
        </span>{" "}
        <Story />
      </p>
    ),
  ],
} satisfies Meta<typeof Icon>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = iconExamples();
export const Arrow: Story = { args: examples.arrow };
export const Check: Story = { args: examples.check };
export const Close: Story = { args: examples.close };
export const Download: Story = { args: examples.download };
export const External: Story = { args: examples.external };
export const Play: Story = { args: examples.play };
