import type { Meta, StoryObj } from "@storybook/react-vite";
import { transferExamples } from "../examples.js";
import { TransferInstructions } from "./TransferInstructions.js";

const meta = {
  title: "Donation/Transfer instructions",
  component: TransferInstructions,
  parameters: { examples: transferExamples },
} satisfies Meta<typeof TransferInstructions>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = transferExamples("en");
export const Usual: Story = { args: examples.usual };
export const Long: Story = { args: examples.long };
