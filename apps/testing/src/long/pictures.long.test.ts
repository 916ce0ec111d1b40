import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compare } from "../visual/compare.js";
import { PICTURES_AT_MOST, pictureStore } from "../visual/picture-store.js";
import { writeReport, type ReportedChange } from "../visual/report.js";
import { openStories, type StoryBrowser } from "../visual/story-page.js";
import { photograph, picturesOf, takePictures } from "../visual/take-pictures.js";

const testing = fileURLToPath(new URL("../../", import.meta.url));
const report = join(testing, "pictures-report");
const kept = pictureStore(join(testing, "pictures"));

let browser: StoryBrowser;

beforeAll(async () => {
  browser = await openStories();
});

afterAll(async () => {
  await browser?.close();
});

test("every story looks as its picture does, in each theme and direction", async () => {
  const changes: ReportedChange[] = [];
  await takePictures(browser, async (picture, taken) => {
    const change = await kept.check(picture.name, taken);
    if (!change) return;
    if (isUpdate()) await kept.write(picture.name, taken);
    else changes.push({ picture, change, taken });
  });
  await writeReport(report, kept, changes);
  expect(changes.map(describeChange).sort(), advice(changes.length)).toEqual([]);
}, 1_200_000);

test("no picture is left of a story that is gone", async () => {
  const expected = new Set(picturesOf(browser.catalogue).map(({ name }) => name));
  const obsolete = kept.names().filter((name) => !expected.has(name));
  if (isUpdate()) for (const name of obsolete.splice(0)) await kept.remove(name);
  expect(obsolete, "These stories are gone or renamed: `npm run pictures` deletes their pictures.").toEqual([]);
});

test("the pictures stay within their budget", async () => {
  const size = await kept.size();
  expect(size).toBeLessThanOrEqual(PICTURES_AT_MOST);
});

test("the smallest label of a story that moves by one pixel is seen", async () => {
  const unseen: string[] = [];
  await browser.visit({ globals: { locale: "en" } }, async (storyPage, story) => {
    await storyPage.show(story);
    const before = await photograph(storyPage);
    for (const shift of ["top", "left"]) {
      const label = await storyPage.page.evaluate(moveSmallestLabel, shift);
      const after = await photograph(storyPage);
      if (!compare(before, after)) unseen.push(`${story.id}: "${label}", ${shift}`);
    }
  });
  expect(unseen).toEqual([]);
});

/** Runs in the page: moves the smallest element with a text of its own, or picture, by 1 px, and puts back what was moved before. */
function moveSmallestLabel(side: string): string {
  const elements = window.storyElements();
  for (const moved of elements) {
    if (!moved.hasAttribute("data-moved")) continue;
    moved.removeAttribute("style");
    moved.removeAttribute("data-moved");
  }
  const area = (element: Element) => element.getBoundingClientRect().width * element.getBoundingClientRect().height;
  const isLabel = (element: Element) =>
    element.matches("svg, img") ||
    [...element.childNodes].some((node) => node.nodeType === node.TEXT_NODE && node.textContent?.trim());
  const [label] = elements
    .filter((element) => isLabel(element) && !element.closest("details:not([open]) > :not(summary), option"))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && area(element) > 4)
    .sort((a, b) => area(a) - area(b));
  if (!label) return "";
  label.setAttribute("data-moved", "");
  label.setAttribute("style", `position: relative; ${side}: 1px`);
  return label.textContent;
}

/** Whether Vitest runs with `--update`, as `npm run pictures` does. */
function isUpdate(): boolean {
  return expect.getState().snapshotState.snapshotUpdateState === "all";
}

function describeChange({ picture, change }: ReportedChange): string {
  const { story, theme, direction, width } = picture;
  const what = {
    new: "has no picture yet",
    resized: "has another size",
    changed: `differs in ${change.kind === "changed" ? change.pixels : 0} pixels`,
  }[change.kind];
  return `${story.title} (${theme}, ${direction}, ${width} px) ${what}`;
}

/** What someone should do who did not mean to change anything, and who did. */
function advice(count: number): string {
  return (
    `${count} stories do not look as their pictures do, in Chromium ${browser.version}. See apps/testing/pictures-report/index.html. ` +
    "If they look as they should, `npm run pictures` keeps them. The pictures are those of the Chromium that npm installs on Linux x64: in another, look in CI."
  );
}
