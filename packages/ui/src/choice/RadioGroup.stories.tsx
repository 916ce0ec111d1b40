import type { Meta, StoryObj } from "@storybook/react-vite";
import { radioGroupExamples } from "./examples.js";
import { RadioGroup } from "./RadioGroup.js";

const meta = {
  title: "UI/Radio group",
  component: RadioGroup,
  parameters: { examples: radioGroupExamples },
  decorators: [
    (Story) => (
      <form>
        <Story />
      </form>
    ),
  ],
} satisfies Meta<typeof RadioGroup>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = radioGroupExamples("en");
export const Empty: Story = { args: examples.empty };
export const Chosen: Story = { args: examples.chosen };
export const Hint: Story = { args: examples.hint };
export const Optional: Story = { args: examples.optional };
export const Tiles: Story = { args: examples.tiles };
export const WithField: Story = { args: examples.withField };
export const Error: Story = { args: examples.error };
export const LongText: Story = { args: examples.longText };
