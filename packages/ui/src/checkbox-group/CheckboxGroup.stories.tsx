import type { Meta, StoryObj } from "@storybook/react-vite";
import { CheckboxGroup } from "./CheckboxGroup.js";
import { checkboxGroupExamples } from "./examples.js";

const meta = {
  title: "UI/Checkbox group",
  component: CheckboxGroup,
  parameters: { examples: checkboxGroupExamples },
} satisfies Meta<typeof CheckboxGroup>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = checkboxGroupExamples("en");
export const Empty: Story = { args: examples.empty };
export const Ticked: Story = { args: examples.ticked };
export const Optional: Story = { args: examples.optional };
export const Tiles: Story = { args: examples.tiles };
export const Error: Story = { args: examples.error };
