import type { Meta, StoryObj } from "@storybook/react-vite";
import { petitionBlockExamples } from "./examples.js";
import { inPage } from "./in-page.js";
import { PetitionBlock } from "./PetitionBlock.js";

const meta = {
  title: "Campaign/Blocks/Petition",
  component: PetitionBlock,
  decorators: [inPage("below")],
  parameters: { docs: { canvas: { layout: "fullscreen" } }, examples: petitionBlockExamples },
} satisfies Meta<typeof PetitionBlock>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = petitionBlockExamples("en");
export const Empty: Story = { args: examples.empty };
export const Refused: Story = { args: examples.refused };
