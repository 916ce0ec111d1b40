import type { Decorator, Preview, StrictArgTypes } from "@storybook/react-vite";
import { locales, pickLocale } from "@tdh/schemas/rules";
import { TdhProvider } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import { themeCss } from "@tdh/ui/theme";
import "@tdh/ui/fonts.css";
import "@tdh/ui/styles.css";
import "@tdh/petition/styles.css";
import "@tdh/donation/styles.css";
import "@tdh/campaign/styles.css";
import { useEffect, useState, type ReactNode } from "react";
import "../src/brand/docs.css";
import { docsTheme } from "../src/brand/themes.js";
import { examplesIn } from "../src/examples-in.js";
import { chosenTheme, themes, titleOf } from "../src/themes.js";

const themeSheet = document.head.appendChild(document.createElement("style"));

/** The page of a story wears the theme that the toolbar chooses; without one it shows the toolkit's own look. */
const inTheme: Decorator = (Story, { globals }) => {
  themeSheet.textContent = themeCss(chosenTheme(globals["theme"]));
  return <Story />;
};

/** The page of a story takes the scheme, contrast, text size and motion that the toolbar chooses. */
const inSettings: Decorator = (Story, { globals }) => {
  const page = document.documentElement;
  page.style.colorScheme = globals["scheme"] === "system" ? "light dark" : globals["scheme"];
  page.style.fontSize = globals["textSize"];
  page.toggleAttribute("data-tdh-more-contrast", globals["contrast"] === "more");
  page.toggleAttribute("data-tdh-less-motion", globals["motion"] === "less");
  page.lang = globals["locale"];
  document.body.style.background = "var(--tdh-color-paper)";
  return <Story />;
};

/**
 * Shows a story in the language of the toolbar: `parameters.examples` makes a component's examples in a language, and
 * the one that bears the story's name replaces every argument that nobody has changed since.
 */
const inLanguage: Decorator = (Story, { globals, parameters, name, args, initialArgs }) => {
  const locale = pickLocale([globals["locale"]], locales);
  const make = parameters["examples"];
  const example = (make && examplesIn(make, locale)[exampleName(name)]) ?? {};
  const untouched = Object.entries(example).filter(([key]) => args[key] === initialArgs[key]);
  return (
    <TdhProvider messages={uiMessages[locale]}>
      <Story args={{ ...args, ...Object.fromEntries(untouched) }} />
    </TdhProvider>
  );
};

/** On a page of documentation no state takes focus as it appears, or the page would open somewhere in its middle. */
const inPeace: Decorator = (Story, { viewMode }) =>
  viewMode === "docs" ? (
    <Calm>
      <Story />
    </Calm>
  ) : (
    <Story />
  );

function Calm({ children }: { readonly children: ReactNode }): ReactNode {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return <div inert={!isDrawn}>{children}</div>;
}

/** axe looks into a frame only where it runs in there too. Storybook starts it after this. */
async function intoFrames({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  for (const { contentWindow } of canvasElement.querySelectorAll("iframe")) {
    if (!contentWindow || "axe" in contentWindow) continue;
    const { default: script } = await import("axe-core/axe.min.js?raw");
    contentWindow.document.head.appendChild(contentWindow.document.createElement("script")).textContent = script;
  }
}

export default {
  parameters: {
    a11y: { test: "error", config: { checks: [{ id: "frame-tested", options: { isViolation: true } }] } },
    controls: { expanded: true },
    docs: { theme: docsTheme },
    options: {
      storySort: {
        method: "alphabetical",
        order: [
          "Start here",
          ["Getting started", "Content and tone", "Safeguarding", "Accessibility", "What changed for designers"],
          "Theme",
          ["Workbench", "Tokens", "Typefaces and icons"],
          "Journeys",
          "UI",
          "Petition",
          "Donation",
          "Embed",
          "Campaign",
          ["Campaign page", "Masthead", "Site footer", "Blocks"],
        ],
      },
    },
    viewport: {
      options: {
        window: viewport("Whole window", "desktop", "100%", "100%"),
        oldPhone: viewport("Old phone, or 400 % zoom", "mobile", "320px", "568px"),
        phone: viewport("Phone", "mobile", "390px", "844px"),
        tablet: viewport("Tablet", "tablet", "820px", "1180px"),
        laptop: viewport("Laptop", "desktop", "1440px", "900px"),
      },
    },
  },
  argTypesEnhancers: [forDesigners],
  initialGlobals: {
    theme: "default",
    locale: "en",
    scheme: "light",
    contrast: "standard",
    textSize: "100%",
    motion: "system",
  },
  globalTypes: {
    theme: toolbar("Theme", "paintbrush", {
      default: "Toolkit",
      ...Object.fromEntries(Object.keys(themes).map((name) => [name, titleOf(name)])),
      workbench: "From the workbench",
    }),
    locale: toolbar("Language", "globe", Object.fromEntries(locales.map((locale) => [locale, nameOf(locale)]))),
    scheme: toolbar("Colour scheme", "sun", { light: "Light", dark: "Dark", system: "As the system" }),
    contrast: toolbar("Contrast", "contrast", { standard: "Standard contrast", more: "More contrast" }),
    textSize: toolbar("Text size", "zoom", { "100%": "Text 100 %", "150%": "Text 150 %", "200%": "Text 200 %" }),
    motion: toolbar("Motion", "play", { system: "Motion as the system", less: "Reduced motion" }),
  },
  decorators: [inPeace, inLanguage, inTheme, inSettings],
  afterEach: intoFrames,
} satisfies Preview;

function toolbar(description: string, icon: string, titles: Readonly<Record<string, string>>) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { title: description, icon, items, dynamicTitle: true } };
}

function viewport(name: string, type: "mobile" | "tablet" | "desktop", width: string, height: string) {
  return { name, type, styles: { width, height } };
}

/** Defaults have a column of their own. What is no simple value is told, and not offered as a tree of its parts to edit. */
function forDesigners({ argTypes, initialArgs }: ArgTypesContext): StrictArgTypes {
  const isSimple = (name: string) => {
    const kind = initialArgs[name] === undefined ? argTypes[name]?.type?.name : typeof initialArgs[name];
    return ["string", "number", "boolean", "enum", "union"].some((simple) => simple === kind);
  };
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, { description, ...argType }]) => [
      name,
      {
        ...argType,
        ...(description === undefined ? {} : { description: description.replace(/\s*@default\b.*/s, "") }),
        ...(isSimple(name) ? {} : { control: { disable: true } }),
      },
    ]),
  );
}

interface ArgTypesContext {
  readonly argTypes: StrictArgTypes;
  readonly initialArgs: Readonly<Record<string, unknown>>;
}

/** "Past Goal", as Storybook names the story `PastGoal`, is the example `pastGoal`. */
function exampleName(storyName: string): string {
  const joined = storyName.replaceAll(" ", "");
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

function nameOf(locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
}
