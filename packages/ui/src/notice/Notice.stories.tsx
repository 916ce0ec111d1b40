import type { Meta, StoryObj } from "@storybook/react-vite";
import { noticeExamples } from "./examples.js";
import { Notice } from "./Notice.js";

const meta = { title: "UI/Notice", component: Notice } satisfies Meta<typeof Notice>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Info: Story = { args: noticeExamples.info };
export const Success: Story = { args: noticeExamples.success };
export const Warning: Story = { args: noticeExamples.warning };
export const Error: Story = { args: noticeExamples.error };
