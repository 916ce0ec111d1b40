import type { Meta, StoryObj } from "@storybook/react-vite";
import { ErrorSummary } from "./ErrorSummary.js";
import { errorSummaryExamples } from "./examples.js";

const meta = {
  title: "UI/ErrorSummary",
  component: ErrorSummary,
  decorators: [
    (Story) => (
      <form aria-label="Sign">
        <h2>Sign</h2>
        <Story />
        <label htmlFor="name">Last name</label> <input id="name" />
        <label htmlFor="email">Email address</label> <input id="email" />
      </form>
    ),
  ],
} satisfies Meta<typeof ErrorSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

export const One: Story = { args: errorSummaryExamples.one };
export const Several: Story = { args: errorSummaryExamples.several };
