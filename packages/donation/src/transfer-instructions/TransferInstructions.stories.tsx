import type { Meta, StoryObj } from "@storybook/react-vite";
import { transferExamples } from "../examples.js";
import { TransferInstructions } from "./TransferInstructions.js";

const meta = { title: "Donation/TransferInstructions", component: TransferInstructions } satisfies Meta<
  typeof TransferInstructions
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const English: Story = { args: transferExamples.english };
export const Arabic: Story = { args: transferExamples.arabic };
