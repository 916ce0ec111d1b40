import type { Bitmap } from "./compare.js";
import { decode } from "./picture-store.js";
import type { Catalogue, Globals, Story, StoryBrowser, StoryPage } from "./story-page.js";

/** Each direction brings a scheme along, so that dark is looked at without more pictures. */
const DIRECTIONS = {
  ltr: { locale: "en", scheme: "light" },
  rtl: { locale: "ar", scheme: "dark" },
} satisfies Record<string, Globals>;

/** The rings of light behind a headline weigh more than all else in a picture: one story shows them for all. */
const WITH_RINGS = "campaign-blocks-headline--with-actions";

/** A tool that nobody works with on a phone; the sweeps try it there all the same. */
const WIDE_ONLY = "theme-workbench--workbench";

const NARROW = 390;
const WIDE = 1280;

/** What a story looks like in a theme and a direction. */
export interface Picture extends Look {
  /** `ui-button--primary/germany-rtl` */
  readonly name: string;
  readonly story: Story;
}

interface Look {
  readonly theme: string;
  readonly direction: keyof typeof DIRECTIONS;
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** Every picture that a Storybook has: each story in each theme and direction, and those that fill a window in a wide one too. */
export function picturesOf({ stories, themes }: Catalogue): Picture[] {
  return looksIn(themes).flatMap((look) => picturesIn(look, stories));
}

/** Takes every picture, and hands over each as soon as it is taken. */
export async function takePictures(
  browser: StoryBrowser,
  take: (picture: Picture, bitmap: Bitmap) => Promise<void>,
): Promise<void> {
  const { stories, themes } = browser.catalogue;
  for (const look of looksIn(themes)) {
    const { theme, direction, width } = look;
    const pictures = new Map(picturesIn(look, stories).map((picture) => [picture.story, picture]));
    await browser.visit(
      {
        stories: [...pictures.keys()],
        globals: { theme, ...DIRECTIONS[direction] },
        context: { viewport: { width, height: width === WIDE ? 900 : 844 } },
        script: `(${hideHeavyAndRestless.toString()})()`,
      },
      async (page, story) => {
        const picture = pictures.get(story);
        await page.show(story);
        await page.page.evaluate(
          (rings) => document.documentElement.toggleAttribute("data-rings", rings),
          story.id === WITH_RINGS,
        );
        if (picture) await take(picture, await photograph(page));
      },
    );
  }
}

/** Runs in the page, before it is there. A browser draws its own player's controls when it pleases. */
function hideHeavyAndRestless(): void {
  addEventListener("DOMContentLoaded", () => {
    document.head.appendChild(document.createElement("style")).textContent =
      ":root:not([data-rings]) .tdh-headline::before, video::-webkit-media-controls { display: none !important }";
  });
}

function looksIn(themes: readonly string[]): Look[] {
  const directions = ["ltr", "rtl"] as const;
  return themes.flatMap((theme) =>
    directions.flatMap((direction) => [NARROW, WIDE].map((width) => ({ theme, direction, width }))),
  );
}

function picturesIn(look: Look, stories: readonly Story[]): Picture[] {
  const { theme, direction, width } = look;
  return stories
    .filter(({ fullscreen, id }) => (width === WIDE ? fullscreen : id !== WIDE_ONLY))
    .map((story) => ({
      ...look,
      story,
      name: `${story.id}/${theme}-${direction}${width === WIDE ? "-wide" : ""}`,
    }));
}

/** The story as far as its content reaches, below the window's edge too. */
export async function photograph({ page, capture }: StoryPage): Promise<Bitmap> {
  const { width, height } = await page.evaluate(() => {
    const visible = [...document.querySelectorAll("#storybook-root, #storybook-root *")];
    const bottom = Math.max(...visible.map((element) => element.getBoundingClientRect().bottom + scrollY));
    const padding = Number.parseFloat(getComputedStyle(document.body).paddingBottom);
    const isModal = document.querySelector(":modal") !== null;
    return {
      width: innerWidth,
      height: isModal ? Math.max(innerHeight, bottom) : Math.max(1, Math.ceil(bottom + padding)),
    };
  });
  return decode(await capture({ x: 0, y: 0, width, height }));
}
