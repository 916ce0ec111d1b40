import type { Meta, StoryObj } from "@storybook/react-vite";
import { textFieldExamples } from "./examples.js";
import { TextField } from "./TextField.js";

const meta = { title: "UI/TextField", component: TextField } satisfies Meta<typeof TextField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: textFieldExamples.empty };
export const Optional: Story = { args: textFieldExamples.optional };
export const Hinted: Story = { args: textFieldExamples.hinted };
export const Refused: Story = { args: textFieldExamples.refused };
