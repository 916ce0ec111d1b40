import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactNode } from "react";
import { languageSwitchExamples } from "../language-switch/examples.js";
import { LanguageSwitch } from "../language-switch/LanguageSwitch.js";
import { useUiMessages } from "../provider/TdhProvider.js";
import { skipLinkExamples } from "./examples.js";
import { SkipLink } from "./SkipLink.js";

const meta = {
  title: "UI/Skip link",
  component: SkipLink,
  parameters: { examples: skipLinkExamples },
  decorators: [
    (Story) => (
      <Page>
        <Story />
      </Page>
    ),
  ],
} satisfies Meta<typeof SkipLink>;
export default meta;

type Story = StoryObj<typeof meta>;

const examples = skipLinkExamples("en");
export const Focused: Story = {
  args: examples.focused,
  play: ({ canvasElement }) => canvasElement.querySelector("a")?.focus(),
};

/** Something to skip, and where to. */
function Page({ children }: { readonly children: ReactNode }): ReactNode {
  const { locale } = useUiMessages();
  return (
    <>
      <header style={{ position: "relative", paddingBlockStart: "4rem" }}>
        {children}
        <LanguageSwitch {...languageSwitchExamples(locale).many} />
      </header>
      <main id="main" tabIndex={-1} />
    </>
  );
}
