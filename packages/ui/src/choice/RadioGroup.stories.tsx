import type { Meta, StoryObj } from "@storybook/react-vite";
import { radioGroupExamples } from "./examples.js";
import { RadioGroup } from "./RadioGroup.js";

const meta = { title: "UI/RadioGroup", component: RadioGroup } satisfies Meta<typeof RadioGroup>;
export default meta;

type Story = StoryObj<typeof meta>;

export const List: Story = { args: radioGroupExamples.list };
export const Tiles: Story = { args: radioGroupExamples.tiles };
export const Refused: Story = { args: radioGroupExamples.refused };
