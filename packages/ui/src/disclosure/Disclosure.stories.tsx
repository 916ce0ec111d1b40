import type { Meta, StoryObj } from "@storybook/react-vite";
import { Disclosure } from "./Disclosure.js";
import { disclosureExamples } from "./examples.js";

const meta = {
  title: "UI/Disclosure",
  component: Disclosure,
  parameters: { examples: disclosureExamples },
} satisfies Meta<typeof Disclosure>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = disclosureExamples("en");
export const Closed: Story = { args: examples.closed };
export const Open: Story = { args: examples.open };
export const LongText: Story = { args: examples.longText };
