import type { Meta, StoryObj } from "@storybook/react-vite";
import { noticeExamples } from "./examples.js";
import { Notice } from "./Notice.js";

const meta = {
  title: "UI/Notice",
  component: Notice,
  parameters: { examples: noticeExamples },
} satisfies Meta<typeof Notice>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = noticeExamples("en");
export const Info: Story = { args: examples.info };
export const Success: Story = { args: examples.success };
export const Warning: Story = { args: examples.warning };
export const Error: Story = { args: examples.error };
export const LongText: Story = { args: examples.longText };
