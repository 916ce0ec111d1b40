import { Video, type BlockProps } from "@tdh/campaign";
import { hydrateIslands } from "@tdh/campaign/hydrate";
import { enhanceVideos } from "@tdh/campaign/videos";
import { renderToString } from "react-dom/server";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "@tdh/ui/styles.css";
import "@tdh/campaign/styles.css";
import { inPage } from "../blocks/in-page.js";
import { videoExamples } from "./examples.js";

afterEach(() => document.body.replaceChildren());

const examples = videoExamples("en");
const sites = /youtube|ytimg|google|vimeo/;

/** As a server sends it: markup alone, in the body. */
function serve(props: BlockProps<"video">): void {
  document.body.innerHTML = renderToString(inPage("below")(() => <Video {...props} />, { args: props }));
}

/** What a player would load, noted and not loaded. */
function stopPlayers() {
  const load = vi.spyOn(HTMLIFrameElement.prototype, "src", "set").mockImplementation(() => {});
  onTestFinished(() => load.mockRestore());
  return load;
}

const watch = () => page.getByRole("link", { name: /^Watch on / });

/** Whether a click is left to the browser. It goes no further than this. */
function isLeftToBrowser(options: MouseEventInit): boolean {
  let left = false;
  const stop = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener("click", stop, { once: true });
  watch()
    .element()
    .dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...options }));
  return left;
}

test.each([
  ["onYouTube", "YouTube", "https://www.youtube.com/watch?v=example-001"],
  ["onVimeo", "Vimeo", "https://vimeo.com/00000001"],
] as const)(
  "%s is a link to the film on %s that says what it gets to know, and asks nothing of it",
  async (state, site, href) => {
    serve(examples[state]);
    enhanceVideos();
    await expect.element(watch()).toHaveAttribute("href", href);
    await expect.element(watch()).toHaveAccessibleName(`Watch on ${site} – A day in the school kitchen`);
    await expect.element(watch()).toHaveAccessibleDescription(new RegExp(`${site} receives your IP address`));
    expect(document.querySelector("iframe")).toBeNull();
    const loading = [...document.querySelectorAll("[src], [srcset], [poster], link")].map(({ outerHTML }) => outerHTML);
    expect(loading.filter((markup) => sites.test(markup))).toEqual([]);
    expect(performance.getEntriesByType("resource").filter(({ name }) => sites.test(name))).toEqual([]);
  },
);

test.each([
  ["onYouTube", "https://www.youtube-nocookie.com/embed/example-001?autoplay=1&rel=0&hl=en"],
  ["onVimeo", "https://player.vimeo.com/video/00000001?dnt=1&autoplay=1"],
] as const)(
  "a click on %s puts its player in place, with the film's title, and focus on it",
  async (state, address) => {
    const load = stopPlayers();
    serve(examples[state]);
    enhanceVideos();
    const before = watch().element().getBoundingClientRect();
    await watch().click();
    const player = document.querySelector("iframe");
    expect(load.mock.calls).toEqual([[address]]);
    expect(player?.title).toBe("A day in the school kitchen");
    expect(player?.allowFullscreen).toBe(true);
    expect(document.activeElement).toBe(player);
    expect(player?.getBoundingClientRect()).toMatchObject({ width: before.width, height: before.height });
    expect(watch().query()).toBeNull();
  },
);

test("Enter on the link plays the film too", async () => {
  const load = stopPlayers();
  serve(examples.onYouTube);
  enhanceVideos();
  watch().element().focus();
  await userEvent.keyboard("{Enter}");
  expect(load).toHaveBeenCalledOnce();
});

test("without the script, and with a modifier key, the link is followed as ever", () => {
  const load = stopPlayers();
  serve(examples.onYouTube);
  expect(isLeftToBrowser({})).toBe(true);
  enhanceVideos();
  for (const key of ["ctrlKey", "metaKey", "shiftKey", "altKey"]) expect(isLeftToBrowser({ [key]: true })).toBe(true);
  expect(load).not.toHaveBeenCalled();
  expect(isLeftToBrowser({})).toBe(false);
  expect(load).toHaveBeenCalledOnce();
});

test("hydrateIslands lets films play too, and once however often it is called", async () => {
  const load = stopPlayers();
  serve(examples.onYouTube);
  hydrateIslands();
  hydrateIslands();
  await watch().click();
  expect(load).toHaveBeenCalledOnce();
});

test("a film of the office's own plays in the browser's player, with captions, and loads nothing before", () => {
  serve(examples.ownFile);
  const film = document.querySelector("video");
  expect(film?.controls).toBe(true);
  expect(film?.preload).toBe("none");
  expect(film?.getAttribute("src")).toBe("/film.mp4");
  expect(film?.poster).toMatch(/^data:image/);
  expect(film?.querySelector("track")).toMatchObject({ kind: "captions", srclang: "en", label: "English" });
  expect(performance.getEntriesByType("resource").filter(({ name }) => name.includes("/film."))).toEqual([]);
});

test("captions show by themselves where another language is spoken than the page's", () => {
  const isDefault = (language: "en" | "nl") => {
    serve({ ...examples.ownFile, block: { ...examples.ownFile.block, language } });
    return document.querySelector("track")?.default;
  };
  expect(isDefault("nl")).toBe(true);
  expect(isDefault("en")).toBe(false);
});

test.each([
  [59, "59 seconds"],
  [60, "1 minute"],
  [3725, "1 hour, 2 minutes, 5 seconds"],
])("says how long it is: %d seconds are %s", async (seconds, words) => {
  serve({ ...examples.onYouTube, block: { ...examples.onYouTube.block, seconds } });
  await expect.element(page.getByText(words, { exact: true })).toHaveAttribute("datetime", `PT${seconds}S`);
});

test("says which languages are heard and read, that it is acted, and opens to its text", async () => {
  serve(examples.ownFile);
  await expect.element(page.getByRole("definition").filter({ hasText: "English" }).last()).toBeVisible();
  serve(examples.onVimeo);
  await expect.element(page.getByText("The scenes in this film are acted")).toBeVisible();
  await page.getByText("Transcript").click();
  await expect.element(page.getByText(/Soup needs its time/)).toBeVisible();
});
