import type { Meta, StoryObj } from "@storybook/react-vite";
import { Workbench as ThemeWorkbench } from "./Workbench.js";

const meta = {
  title: "Theme/Workbench",
  component: ThemeWorkbench,
  parameters: { layout: "fullscreen", controls: { disable: true } },
  // It has the whole window, also where other stories are looked at on a phone.
  globals: { viewport: { value: "window" } },
  args: { locale: "en" },
  render: (_args, { globals }) => <ThemeWorkbench begin={themeOf(globals["theme"])} locale={globals["locale"]} />,
} satisfies Meta<typeof ThemeWorkbench>;
export default meta;

export const Workbench: StoryObj<typeof meta> = {};

/** The theme of the toolbar is what it begins with; nothing where that is its own. */
function themeOf(theme: string): string | undefined {
  return theme === "workbench" || theme === "default" ? undefined : theme;
}
