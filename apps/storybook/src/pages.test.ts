import { tokens } from "@tdh/ui/tokens";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { toId } from "storybook/internal/csf";
import { loadCsf } from "storybook/internal/csf-tools";
import { expect, test } from "vitest";
import * as tokenSheets from "./tokens/TokenSheets.js";

const cwd = fileURLToPath(new URL("../../../", import.meta.url));
const pages = globSync(["packages/*/src/**/*.mdx", "apps/storybook/src/**/*.mdx"], { cwd }).sort().map(readPage);
const stories = globSync(["packages/*/src/**/*.stories.tsx", "apps/storybook/src/**/*.stories.tsx"], { cwd }).map(
  readStories,
);
const entries = new Set([...stories.flatMap(({ ids }) => ids), ...pages.map(docsId)]);

test("every page is listed in Storybook", () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => docsId(page) === "").map(({ file }) => file)).toEqual([]);
});

test.each(pages)("each link of $file leads to a page or a story", ({ text }) => {
  const links = [...text.matchAll(/\?path=\/(?:docs|story)\/([\w-]+)/g)].map(([, id]) => String(id));
  expect(links.filter((id) => !entries.has(id))).toEqual([]);
});

test("the pages for designers link to each other, so that none is found by chance alone", () => {
  const linked = pages.map(({ text }) => text).join("\n");
  const own = pages.filter(({ title }) => title !== undefined).map(docsId);
  expect(own.length).toBeGreaterThan(6);
  expect(
    own.filter((id) => id !== toId("Start here/Getting started", "docs") && !linked.includes(`/docs/${id}`)),
  ).toEqual([]);
});

test("the page of tokens shows every token, with its custom property and its value", () => {
  const page = pages.find(({ title }) => title === "Theme/Tokens")?.text ?? "";
  const sheets = Object.entries(tokenSheets).filter(([name]) => page.includes(`<${name} />`));
  const shown = sheets.map(([, Sheet]) => renderToStaticMarkup(createElement(Sheet))).join("");
  const missing = Object.entries(tokens).filter(([name, { property, value }]) =>
    [`<strong>${name}</strong>`, `<code>${property}</code>`, `<code>${inMarkup(value)}</code>`].some(
      (markup) => !shown.includes(markup),
    ),
  );
  expect(missing.map(([name]) => name)).toEqual([]);
});

interface Page {
  readonly file: string;
  readonly text: string;
  /** Of a page by itself. */
  readonly title?: string | undefined;
  /** The story file that it belongs to. */
  readonly stories?: string | undefined;
}

function readPage(file: string): Page {
  const text = readFileSync(join(cwd, file), "utf8");
  const title = /<Meta title="([^"]+)"/.exec(text)?.[1];
  const name = /<Meta of=\{(\w+)\}/.exec(text)?.[1];
  const path = name && new RegExp(`import \\* as ${name} from "([^"]+)"`).exec(text)?.[1];
  return { file, text, title, stories: path && `${join(file, "..", path)}.tsx` };
}

function readStories(file: string) {
  const { meta, stories } = loadCsf(readFileSync(join(cwd, file), "utf8"), {
    fileName: file,
    makeTitle: (title) => title,
  }).parse();
  return { file, title: meta.title ?? "", ids: stories.map(({ id }) => id) };
}

function inMarkup(text: string): string {
  return text.replaceAll('"', "&quot;");
}

/** The id that Storybook gives a page; none when it belongs to a story that is not there. */
function docsId(page: Page): string {
  const title = page.title ?? stories.find(({ file }) => file === page.stories)?.title;
  return title === undefined ? "" : toId(title, "docs");
}
