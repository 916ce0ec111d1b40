import type { Meta, StoryObj } from "@storybook/react-vite";
import { languageSwitchExamples } from "./examples.js";
import { LanguageSwitch } from "./LanguageSwitch.js";

const meta = {
  title: "UI/Language switch",
  component: LanguageSwitch,
  parameters: { examples: languageSwitchExamples },
} satisfies Meta<typeof LanguageSwitch>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = languageSwitchExamples("en");
export const Two: Story = { args: examples.two };
export const Many: Story = { args: examples.many };
