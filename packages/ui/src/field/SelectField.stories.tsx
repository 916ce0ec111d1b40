import type { Meta, StoryObj } from "@storybook/react-vite";
import { selectFieldExamples } from "./examples.js";
import { SelectField } from "./SelectField.js";

const meta = { title: "UI/SelectField", component: SelectField } satisfies Meta<typeof SelectField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: selectFieldExamples.empty };
export const Chosen: Story = { args: selectFieldExamples.chosen };
export const Refused: Story = { args: selectFieldExamples.refused };
