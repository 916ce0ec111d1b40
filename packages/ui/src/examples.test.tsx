/// <reference types="vite/client" />
import { TdhProvider } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import axe from "axe-core";
import type { ComponentType } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "@tdh/ui/styles.css";
import type { UiLocale } from "./messages/types.js";

interface StoryModule {
  readonly default: {
    readonly component: ComponentType<object>;
    readonly parameters: { readonly examples: (locale: UiLocale) => Readonly<Record<string, object>> };
  };
}

const components = Object.values(import.meta.glob<StoryModule>("./**/*.stories.tsx", { eager: true })).map(
  ({ default: { component, parameters } }) => ({ name: component.name, component, examples: parameters.examples }),
);

test.each(components)("$name: every example passes axe, from left to right and from right to left", async (each) => {
  for (const locale of ["en", "ar"] as const)
    await eachExample(each, locale, async (container, state) => {
      const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
      const found = violations.map(({ id, nodes }) => `${state}, ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      expect(found).toEqual([]);
    });
});

test.each(components)("$name: no example is wider than 320 px, in any language", async (each) => {
  for (const { locale } of Object.values(uiMessages))
    await eachExample(each, locale, (_container, state) => {
      expect({ locale, state, width: document.documentElement.scrollWidth }).toEqual({ locale, state, width: 320 });
    });
});

/** Renders each example by itself, in a window of 320 px. */
async function eachExample(
  { component: Component, examples }: (typeof components)[number],
  locale: UiLocale,
  check: (container: HTMLElement, state: string) => void | Promise<void>,
): Promise<void> {
  await page.viewport(320, 800);
  for (const [state, props] of Object.entries(examples(locale))) {
    const { container, unmount } = await render(
      <TdhProvider messages={uiMessages[locale]}>
        <Component {...props} />
      </TdhProvider>,
    );
    await check(container, state);
    await unmount();
  }
}
