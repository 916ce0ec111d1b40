import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactNode } from "react";
import { useUiMessages } from "../provider/TdhProvider.js";
import { ConsentFields } from "./ConsentFields.js";
import { consentFieldsExamples, consentsLegend } from "./examples.js";

const meta = {
  title: "UI/Consent fields",
  component: ConsentFields,
  parameters: { examples: consentFieldsExamples },
  decorators: [
    (Story) => (
      <Question>
        <Story />
      </Question>
    ),
  ],
} satisfies Meta<typeof ConsentFields>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = consentFieldsExamples("en");
export const Empty: Story = { args: examples.empty };
export const Filled: Story = { args: examples.filled };
export const One: Story = { args: examples.one };
export const Error: Story = { args: examples.error };

function Question({ children }: { readonly children: ReactNode }) {
  const { locale } = useUiMessages();
  return (
    <fieldset className="tdh-fieldset">
      <legend className="tdh-legend">{consentsLegend(locale)}</legend>
      {children}
    </fieldset>
  );
}
