import type { Meta, StoryObj } from "@storybook/react-vite";
import { pageHeadExamples } from "./examples.js";
import { ElsewhereShown } from "./example-elsewhere.js";
import { PageHead } from "./PageHead.js";

const meta = {
  title: "Campaign/Page head",
  component: PageHead,
  parameters: { examples: pageHeadExamples },
  // It draws nothing that is seen, and what it writes belongs to another page than this: its outcome is shown instead.
  decorators: [(_Story, { args }) => <ElsewhereShown {...args} />],
} satisfies Meta<typeof PageHead>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = pageHeadExamples("en");
export const OfThePage: Story = { args: examples.ofThePage };
export const SharedOtherwise: Story = { args: examples.sharedOtherwise };
