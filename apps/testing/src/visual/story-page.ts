import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { findChromium } from "../chromium.js";
import { serveStorybook, type Storybook } from "./storybook.js";

/** Pages that work at once: one for each core of the smallest machine that runs these tests. */
const WORKERS = 2;

const STORY_WITHIN = 15_000;

/** Storybook halts animations at their end, rather than wait for them, in a browser that says this of itself. */
const USER_AGENT = "StorybookTestRunner";

/** A story, and what of its parameters matters to those who visit it. */
export interface Story {
  readonly id: string;
  /** `UI/Button: Primary` */
  readonly title: string;
  /** It fills the window (`layout: "fullscreen"`), so that wide windows show it otherwise. */
  readonly fullscreen: boolean;
}

/** What the Storybook offers: its stories, and the themes of its toolbar. */
export interface Catalogue {
  readonly stories: readonly Story[];
  readonly themes: readonly string[];
}

/** The toolbar's choices; those left out stay as the Storybook begins. */
export interface Globals {
  readonly theme?: string;
  readonly locale?: string;
  readonly scheme?: "light" | "dark";
  readonly contrast?: "standard" | "more";
  readonly textSize?: "100%" | "150%" | "200%";
}

/** A page of the browser that shows one story after the other. */
export interface StoryPage {
  readonly page: Page;
  /** Mounts the story, and waits until it stands still: played, fonts loaded, images decoded. */
  show(story: Story): Promise<void>;
  /** A part of the page as PNG, in CSS pixels from its beginning; it may reach beyond the window. */
  capture(clip: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }): Promise<Buffer>;
  /** Changes the toolbar's choices under the story that is shown. What was typed into it stays. */
  change(globals: Globals): Promise<void>;
}

/** A browser whose text looks the same on every machine: it knows no typefaces but those that came with it. */
export interface StoryBrowser {
  /** "153.0.7820.0" */
  readonly version: string;
  readonly catalogue: Catalogue;
  /**
   * Calls `visit` for each story, on two pages at once, both opened with these choices of the toolbar.
   * What `visit` throws ends the round.
   */
  visit(options: VisitOptions, visit: (page: StoryPage, story: Story) => Promise<void>): Promise<void>;
  /** Ends the browser and the Storybook. */
  close(): Promise<void>;
}

export interface VisitOptions {
  /** @default every story */
  readonly stories?: readonly Story[];
  readonly globals: Globals;
  readonly context?: BrowserContextOptions;
  /** Run in the page before anything else. */
  readonly script?: string;
}

/** Builds and serves the Storybook, and starts a browser for it. */
export async function openStories(): Promise<StoryBrowser> {
  const storybook = await serveStorybook();
  const { url, entries } = storybook;
  const { browser, forget } = await launch();
  const first = entries.find(({ type }) => type === "story");
  if (first === undefined) throw new Error("The Storybook has no story.");
  const catalogue = await readCatalogue(browser, storybook, first.id);

  return {
    version: browser.version(),
    catalogue,
    async visit(options, visit) {
      const waiting = [...(options.stories ?? catalogue.stories)];
      const work = async () => {
        const page = waiting[0] && (await openPage(browser, url, waiting[0].id, options));
        if (!page) return;
        const storyPage = await control(page);
        for (let story = waiting.shift(); story; story = waiting.shift()) await visit(storyPage, story);
        await page.context().close();
      };
      await Promise.all(Array.from({ length: WORKERS }, work));
    },
    async close() {
      await browser.close();
      await forget();
      await storybook.close();
    },
  };
}

async function readCatalogue(browser: Browser, { url, entries }: Storybook, first: string): Promise<Catalogue> {
  const page = await openPage(browser, url, first, { globals: {} });
  const { fullscreen, themes } = await page.evaluate(async () => {
    const stories = Object.entries(await window.__STORYBOOK_PREVIEW__.extract());
    const { theme } = window.__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations.globalTypes;
    return {
      fullscreen: stories.filter(([, { parameters }]) => parameters.layout === "fullscreen").map(([id]) => id),
      themes: theme?.toolbar?.items.map(({ value }) => value).filter((name) => name !== "workbench") ?? ["default"],
    };
  });
  await page.context().close();
  const stories = entries
    .filter(({ type }) => type === "story")
    .map(({ id, title, name }) => ({ id, title: `${title}: ${name}`, fullscreen: fullscreen.includes(id) }));
  return { stories, themes };
}

/** The browser of this repository, with no typeface of the machine's and no rendering hints of it. */
async function launch(): Promise<{ browser: Browser; forget: () => Promise<void> }> {
  const found = await findChromium();
  const folder = await mkdtemp(join(tmpdir(), "tdh-stories-"));
  const forget = () => rm(folder, { recursive: true, force: true });
  const options = found.env?.["FONTCONFIG_FILE"] === undefined ? {} : { env: await withOwnFonts(found.env, folder) };
  const browser = await chromium.launch({ ...found, args: [...found.args, "--font-render-hinting=none"], ...options });
  return { browser, forget };
}

async function withOwnFonts(env: Record<string, string>, folder: string): Promise<Record<string, string>> {
  const file = join(folder, "fonts.conf");
  const fonts = join(dirname(env["FONTCONFIG_FILE"] ?? ""), "fonts", "fonts");
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
</fontconfig>
`,
  );
  return { ...env, FONTCONFIG_FILE: file };
}

async function openPage(browser: Browser, url: string, first: string, options: VisitOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    userAgent: USER_AGENT,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/Amsterdam",
    ...options.context,
  });
  await context.addInitScript(hideCaret);
  await context.addInitScript(findElements);
  if (options.script !== undefined) await context.addInitScript({ content: options.script });
  const page = await context.newPage();
  await page.goto(`${url}iframe.html?viewMode=story&id=${first}&globals=${encode(options.globals)}`);
  // A story that is replaced while it still renders makes Storybook load the page anew.
  await page.waitForFunction(() =>
    ["finished", "errored", "aborted"].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase ?? ""),
  );
  return page;
}

async function control(page: Page): Promise<StoryPage> {
  const session = await page.context().newCDPSession(page);
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.fromServiceWorker())
      problems.push(`${response.status()} for ${response.url()}`);
  });
  return {
    page,
    async show({ id, title }) {
      const failure = (await page.evaluate(showStory, { id, within: STORY_WITHIN })) ?? problems.pop();
      if (failure !== undefined) throw new StoryBrokenError(`${title} (${id}): ${failure}`);
    },
    async capture(clip) {
      const { data } = await session.send("Page.captureScreenshot", {
        clip: { ...clip, scale: 1 },
        captureBeyondViewport: true,
        optimizeForSpeed: true,
      });
      return Buffer.from(data, "base64");
    },
    async change(globals) {
      await page.evaluate(changeGlobals, globals);
    },
  };
}

/** The story throws, never comes to rest, or asks for a file that is not there. */
class StoryBrokenError extends Error {
  override name = "StoryBrokenError";
}

/** `theme:germany;textSize:200!%`, as the address of a story takes it. Storybook's own run of axe stays off. */
function encode(globals: Globals): string {
  const given = Object.entries(globals).filter(([name]) => name !== "textSize");
  return [...given.map(([name, value]) => `${name}:${value}`), "a11y.manual:!true"].join(";");
}

/** Runs in the page, before it is there: a caret blinks. */
function hideCaret(): void {
  addEventListener("DOMContentLoaded", () => {
    document.head.appendChild(document.createElement("style")).textContent =
      "* { caret-color: transparent !important }";
  });
}

/** Runs in the page, before it is there. */
function findElements(): void {
  const below = (root: ParentNode): Element[] =>
    [...root.querySelectorAll("*")].flatMap((element) => {
      const inner = element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot;
      return inner ? [element, ...below(inner)] : [element];
    });
  window.storyElements = () => {
    const root = document.querySelector("#storybook-root");
    return root ? [root, ...below(root)] : [];
  };
}

/** Runs in the page. */
async function showStory({ id, within }: { id: string; within: number }): Promise<string | undefined> {
  const preview = window.__STORYBOOK_PREVIEW__;
  const frame = () => new Promise(requestAnimationFrame);
  const deadline = performance.now() + within;
  localStorage.clear();
  sessionStorage.clear();
  scrollTo(0, 0);
  preview.channel.emit("setCurrentStory", { storyId: id, viewMode: "story" });

  const isOver = () =>
    preview.currentRender?.id === id && ["finished", "errored", "aborted"].includes(preview.currentRender.phase ?? "");
  while (!isOver()) {
    if (performance.now() > deadline) return `not over after ${within} ms, but ${preview.currentRender?.phase}`;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  if (preview.currentRender?.phase !== "finished" || document.body.classList.contains("sb-show-errordisplay"))
    return document.querySelector("#error-message")?.textContent ?? preview.currentRender?.phase;

  await frame();
  const frames = [...document.querySelectorAll("iframe")].flatMap(({ contentDocument }) => contentDocument ?? []);
  const documents = [document, ...frames];
  do await Promise.all(documents.map(({ fonts }) => fonts.ready));
  while (documents.some(({ fonts }) => fonts.status === "loading"));
  const images = documents.flatMap((document) => [...document.images]);
  // One that waits until somebody scrolls to it would never be decoded.
  for (const image of images) image.loading = "eager";
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  await frame();
  await frame();
  return undefined;
}

/** Runs in the page. */
async function changeGlobals(globals: object): Promise<void> {
  const { channel } = window.__STORYBOOK_PREVIEW__;
  const rendered = new Promise<unknown>((resolve) => channel.once("storyRendered", resolve));
  channel.emit("updateGlobals", { globals });
  await rendered;
  await new Promise(requestAnimationFrame);
}

declare global {
  interface Window {
    __STORYBOOK_PREVIEW__: Preview;
    /** Every element of the story, those in its frames and shadow trees too. */
    storyElements(): Element[];
  }
}

/** The little of Storybook's preview that is used here. */
interface Preview {
  readonly currentRender?: { readonly id: string; readonly phase?: string };
  readonly channel: {
    emit(event: string, data: object): void;
    once(event: string, listener: (data: unknown) => void): void;
  };
  readonly storyStoreValue: {
    readonly projectAnnotations: {
      readonly globalTypes: Readonly<Record<string, { readonly toolbar?: { readonly items: { value: string }[] } }>>;
    };
  };
  extract(): Promise<Record<string, { readonly parameters: { readonly layout?: string } }>>;
}
