import type { Meta, StoryObj } from "@storybook/react-vite";
import { selectFieldExamples } from "../field/examples.js";
import { FormFields } from "../form/FormFields.js";
import { useUiMessages } from "../provider/TdhProvider.js";
import { ErrorSummary, type ErrorSummaryProps } from "./ErrorSummary.js";
import { errorSummaryExamples } from "./examples.js";

const meta = {
  title: "UI/Error summary",
  component: ErrorSummary,
  parameters: { examples: errorSummaryExamples },
  decorators: [
    (Story, { args }) => (
      <form className="tdh-form" noValidate>
        <Story />
        <Controls {...args} />
      </form>
    ),
  ],
} satisfies Meta<typeof ErrorSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = errorSummaryExamples("en");
export const One: Story = { args: examples.one };
export const Several: Story = { args: examples.several };

/** Where the links lead. */
function Controls({ id, errors }: ErrorSummaryProps) {
  const { options } = selectFieldExamples(useUiMessages().locale).empty;
  const form = id.replace("-errors", "");
  return (
    <FormFields
      id={form}
      fields={[
        { name: "given-name", type: "given-name", required: true },
        { name: "email", type: "email", required: true },
        { name: "country", type: "country", required: true, options },
        { name: "postal-code", type: "postal-code", required: true },
      ]}
      errors={errors.map(({ href, message }) => ({ name: href.replace(`#${form}-`, ""), message }))}
    />
  );
}
