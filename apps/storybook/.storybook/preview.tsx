import type { Preview } from "@storybook/react-vite";
import { locales, pickLocale } from "@tdh/schemas/rules";
import { TdhProvider } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import "@tdh/ui/styles.css";
import "@tdh/petition/styles.css";
import "@tdh/donation/styles.css";
import "@tdh/campaign/styles.css";

/**
 * Every story stands in a provider of the language that the toolbar chooses (`globals.locale`). Widgets bring their own
 * words, so their stories show the language of their example.
 */
export default {
  tags: ["autodocs"],
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
  },
  initialGlobals: { locale: "en", colorScheme: "light" },
  globalTypes: {
    locale: {
      description: "Language",
      toolbar: { icon: "globe", items: locales.map((value) => ({ value, title: nameOf(value) })), dynamicTitle: true },
    },
    colorScheme: {
      description: "Colour scheme",
      toolbar: {
        icon: "contrast",
        items: [
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
        ],
        dynamicTitle: true,
      },
    },
  },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.style.colorScheme = globals["colorScheme"];
      document.body.style.background = "var(--tdh-color-paper)";
      return (
        <TdhProvider messages={uiMessages[pickLocale([globals["locale"]], locales)]}>
          <Story />
        </TdhProvider>
      );
    },
  ],
} satisfies Preview;

function nameOf(locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
}
