import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/Button.js";
import { Icon } from "../icon/Icon.js";
import { visuallyHiddenExamples } from "./examples.js";
import { VisuallyHidden } from "./VisuallyHidden.js";

const meta = {
  title: "UI/Visually hidden",
  component: VisuallyHidden,
  parameters: { examples: visuallyHiddenExamples },
  // By itself it would be nothing to look at.
  decorators: [
    (Story) => (
      <Button type="button" emphasis="secondary">
        <Icon name="download" />
        <Story />
      </Button>
    ),
  ],
} satisfies Meta<typeof VisuallyHidden>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = visuallyHiddenExamples("en");
export const BesideASign: Story = { args: examples.besideASign };
