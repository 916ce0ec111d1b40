import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStories, type Globals, type StoryBrowser, type VisitOptions } from "../visual/story-page.js";

/** Every story is looked at by a program, in every look that a reader may have it in. */
let browser: StoryBrowser;

beforeAll(async () => {
  browser = await openStories();
});

afterAll(async () => {
  await browser?.close();
});

/** For the page alone: in a frame it would be there before the document that it has to look into. Storybook sees to that. */
const script = `if (top === self) ${axe.source}`;

const directions = { "from left to right": "en", "from right to left": "ar" };

describe.each(Object.entries(directions))("%s", (_direction, locale) => {
  test.each(["light", "dark"] as const)("axe finds no fault in any theme, in the %s scheme", async (scheme) => {
    for (const theme of browser.catalogue.themes)
      expect(await sweep({ theme, locale, scheme }, findFaults, { script }), theme).toEqual([]);
  });

  test("axe finds no fault where more contrast was asked for", async () => {
    for (const theme of browser.catalogue.themes)
      expect(await sweep({ theme, locale, contrast: "more" }, findFaults, { script }), theme).toEqual([]);
  });

  test("in forced colours every control has an edge, every text a ground, and axe finds no fault", async () => {
    const context = { forcedColors: "active", viewport: { width: 390, height: 844 } } as const;
    expect(await sweep({ locale }, findFaults, { script, context })).toEqual([]);
    expect(await sweep({ locale }, findEdgeless, { context })).toEqual([]);
  });

  test("at 400 % nothing is cut off and nobody scrolls sideways (WCAG 2.2, 1.4.10)", async () => {
    const context = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
    for (const theme of browser.catalogue.themes)
      expect(await sweep({ theme, locale }, findCut, { context }), theme).toEqual([]);
  });

  test("with text twice as large nothing is cut off (1.4.4)", async () => {
    const context = { viewport: { width: 640, height: 800 } };
    expect(await sweep({ locale, textSize: "200%" }, findCut, { context })).toEqual([]);
  });

  test("with more space between letters, words, lines and paragraphs nothing is cut off (1.4.12)", async () => {
    const context = { viewport: { width: 390, height: 844 } };
    expect(await sweep({ locale }, findCut, { context, script: `(${spaceOut})()` })).toEqual([]);
  });
});

/** Calls `find` in the page of every story. Returns what it found, each with the story's title. */
async function sweep(
  globals: Globals,
  find: () => string[] | Promise<string[]>,
  options: Omit<VisitOptions, "stories" | "globals">,
): Promise<string[]> {
  const found: string[] = [];
  await browser.visit({ globals, ...options }, async (storyPage, story) => {
    await storyPage.show(story);
    if (globals.textSize) await storyPage.change(globals);
    for (const fault of await storyPage.page.evaluate(find)) found.push(`${story.title}: ${fault}`);
  });
  return found.sort();
}

/** Runs in the page. A story is a part of a page: where its landmarks stand is the page's affair. */
async function findFaults(): Promise<string[]> {
  const { violations, incomplete } = await window.axe.run("#storybook-root", {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: {
      region: { enabled: false },
      "landmark-one-main": { enabled: false },
      "page-has-heading-one": { enabled: false },
    },
  });
  const unseen = incomplete.filter(({ id }) => id === "frame-tested");
  return [...violations, ...unseen].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ""}`),
  );
}

/** Runs in the page: controls that no edge and no mark sets apart from the ground, once their colours are gone. */
function findEdgeless(): string[] {
  const selector = ":is(button, input:not([type=hidden], [type=file]), select, textarea, progress, .tdh-button)";
  const controls = window.storyElements().filter((element) => element.matches(selector));
  return controls.flatMap((control) => {
    const style = getComputedStyle(control);
    const isDrawnByBrowser = style.appearance !== "none";
    const hasEdge = Number.parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== "none";
    const isSeen = style.borderTopColor !== style.backgroundColor && !/^rgba\(.* 0\)$/.test(style.borderTopColor);
    const isMark = control.querySelector("svg") !== null;
    if (!control.checkVisibility() || isDrawnByBrowser || isMark || (hasEdge && isSeen)) return [];
    return [control.outerHTML.slice(0, 120)];
  });
}

/** Runs in the page: what makes it wider than the window, and text that reaches out of a box which cuts it. */
function findCut(): string[] {
  const elements = window.storyElements();
  const found: string[] = [];
  for (const page of new Set([document, ...elements.map(({ ownerDocument }) => ownerDocument)])) {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = page.documentElement;
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide in a window of ${clientWidth} px`);
    if (page !== document && scrollHeight > clientHeight) found.push(`${scrollHeight} px high in ${clientHeight} px`);
  }
  const texts = elements.flatMap(({ childNodes }) =>
    [...childNodes].filter((node) => node.nodeType === node.TEXT_NODE),
  );
  const range = document.createRange();
  const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
  const around = (box: Element) => {
    const tree: Node & { readonly host?: Element } = box.getRootNode();
    return box.parentElement ?? tree.host ?? null;
  };
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest(".tdh-visually-hidden, .wb-visually-hidden, style, option"))
      continue;
    range.selectNodeContents(text);
    const inner = range.getBoundingClientRect();
    for (let box: Element | null = parent; box && inner.width > 0; box = around(box)) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const outer = box.getBoundingClientRect();
      const cutsAcross = cuts(overflowX) && (inner.left < outer.left - 1 || inner.right > outer.right + 1);
      const cutsDown = cuts(overflowY) && (inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1);
      if (cutsAcross || cutsDown) found.push(`cut off: ${text.textContent?.trim()}`);
    }
  }
  return found;
}

/** Runs in the page, and in each frame of it: what readers may set for themselves. */
function spaceOut(): void {
  const spaces = (scope: string) =>
    `${scope} * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ` +
    `${scope} p { margin-block-end: 2em !important }`;
  const add = (place: ParentNode, scope: string) => {
    const sheet = document.createElement("style");
    sheet.textContent = spaces(scope);
    place.append(sheet);
  };
  addEventListener("DOMContentLoaded", () => add(document.head, top === self ? "#storybook-root" : "body"));
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachSpaced(options) {
    const root = attach.call(this, options);
    add(root, "");
    return root;
  };
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
