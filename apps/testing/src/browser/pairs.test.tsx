/// <reference types="vite/client" />
import { TdhProvider } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import { checkTheme } from "@tdh/ui/theme";
import { tokens } from "@tdh/ui/tokens";
import type { ComponentType } from "react";
import { beforeAll, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import "@tdh/ui/styles.css";
import "@tdh/petition/styles.css";
import "@tdh/donation/styles.css";
import "@tdh/campaign/styles.css";

type Stories = { readonly default: { readonly component: ComponentType<object> } } & Readonly<
  Record<string, { readonly args: object }>
>;

/** Every colour token gets a colour of its own, so that what stands on the screen tells which token painted it. */
const colors = Object.entries(tokens).filter(([name, { type }]) => type === "color" && name.startsWith("color."));
const painted = new Map(colors.map(([name], index) => [`rgb(${index + 1}, 200, 100)`, name]));
const listed = new Set(
  checkTheme({}).pairs.flatMap(({ foreground, background, kind }) =>
    kind === "text"
      ? [`${foreground} on ${background}`, `shape ${foreground} on ${background}`]
      : [`shape ${foreground} on ${background}`],
  ),
);
const modules = Object.entries(
  import.meta.glob<Stories>("../../../../packages/{ui,petition,donation,campaign}/src/**/*.stories.tsx", {
    eager: true,
  }),
);

beforeAll(() => {
  const sheet = document.head.appendChild(document.createElement("style"));
  const declarations = [...painted].map(([color, name]) => `--tdh-${name.replaceAll(".", "-")}: ${color} !important;`);
  sheet.textContent = `:root { ${declarations.join(" ")} } body { background: var(--tdh-color-paper) } * { transition: none !important }`;
});

test("the probe sees what is on the screen", async () => {
  const { container } = await render(
    <p className="tdh-root" style={{ background: "var(--tdh-color-tint)" }}>
      Text
    </p>,
  );
  expect(pairsIn(container)).toEqual(["color.ink on color.tint"]);
});

test.each(modules)(
  "%s brings no colours together that checkTheme does not measure",
  async (_file, { default: meta, ...states }) => {
    const Component = meta.component;
    const found = new Set<string>();
    for (const { args } of Object.values(states)) {
      const { container, unmount } = await render(
        <TdhProvider messages={uiMessages.en}>
          <Component {...args} />
        </TdhProvider>,
      );
      for (const pair of pairsIn(container)) found.add(pair);
      await unmount();
    }
    expect([...found].filter((pair) => !listed.has(pair))).toEqual([]);
  },
);

/** Text on its ground, the edges of controls, and the ring around each when it has focus. */
function pairsIn(root: HTMLElement): string[] {
  const found = new Set<string>();
  const add = (kind: "" | "shape ", color: string, ground: Element | null) => {
    const [foreground, background] = [painted.get(color), groundOf(ground)];
    if (foreground && background && foreground !== background) found.add(`${kind}${foreground} on ${background}`);
  };
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    if (!element.checkVisibility() || element.closest(".tdh-visually-hidden")) continue;
    const style = getComputedStyle(element);
    if (hasOwnText(element)) add("", style.color, element);
    if (element.matches("input, select, textarea, .tdh-button, [data-layout='tiles'] > .tdh-choice, progress"))
      add("shape ", style.borderTopColor, element.parentElement);
    if (element.matches("progress")) add("shape ", style.color, element);
    if (element.matches("a, button, input, select, textarea, summary")) {
      element.focus();
      if (document.activeElement === element)
        add("shape ", getComputedStyle(element).outlineColor, element.parentElement);
    }
  }
  return [...found];
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** The token of the nearest ground that is painted. */
function groundOf(element: Element | null): string | undefined {
  for (let at = element; at; at = at.parentElement) {
    const token = painted.get(getComputedStyle(at).backgroundColor);
    if (token) return token;
  }
  return undefined;
}
