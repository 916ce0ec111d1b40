import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bitmap } from "./compare.js";
import { encode, type Change, type PictureStore } from "./picture-store.js";
import type { Picture } from "./take-pictures.js";

const STATES = ["before", "after", "difference"] as const;

const KINDS: Readonly<Record<Change["kind"], string>> = {
  new: "No picture yet",
  resized: "Another size",
  changed: "Changed",
};

/** A picture that is not as it was. */
export interface ReportedChange {
  readonly picture: Picture;
  readonly change: Change;
  readonly taken: Bitmap;
}

/**
 * Writes a folder that shows each change before and after it, and what differs: `index.html` and its images, with nothing
 * from elsewhere. What an earlier run left there is deleted; without a change, no folder is left.
 */
export async function writeReport(folder: string, kept: PictureStore, changes: readonly ReportedChange[]) {
  await rm(folder, { recursive: true, force: true });
  if (changes.length === 0) return;
  await mkdir(folder, { recursive: true });
  const sorted = changes.toSorted((a, b) => a.picture.name.localeCompare(b.picture.name, "en"));
  const sections: string[] = [];
  for (const { picture, change, taken } of sorted) {
    const images = {
      after: await encode(taken),
      ...(change.kind !== "new" && { before: await kept.read(picture.name) }),
      ...(change.kind === "changed" && { difference: await encode(change.map) }),
    };
    const figures: string[] = [];
    for (const state of STATES) {
      const file = `${picture.name.replace("/", ".")}.${state}.webp`;
      const image = images[state];
      if (image) await writeFile(join(folder, file), image);
      figures.push(image ? figure(picture, state, file) : `<p class="none">${absence(change, state)}</p>`);
    }
    sections.push(section(picture, change, figures));
  }
  await writeFile(join(folder, "index.html"), page(sorted, sections));
}

function figure({ name }: Picture, state: string, file: string): string {
  return `<figure><figcaption>${capital(state)}</figcaption>
<a href="${escape(file)}"><img src="${escape(file)}" alt="${escape(`${name}, ${state}`)}" loading="lazy"></a></figure>`;
}

function absence(change: Change, state: string): string {
  return change.kind === "new" && state === "before" ? "No picture is kept of this story yet." : "Nothing to compare.";
}

function section({ story, theme, direction, width }: Picture, change: Change, figures: readonly string[]): string {
  const pixels = change.kind === "changed" ? `, ${change.pixels} pixels` : "";
  return `<section data-theme="${escape(theme)}" data-direction="${direction}" data-kind="${change.kind}">
<h2>${escape(story.title)}</h2>
<p>${escape(theme)} · ${direction} · ${width} px · <strong>${KINDS[change.kind]}${pixels}</strong></p>
<div class="states">${figures.join("\n")}</div>
</section>`;
}

function page(changes: readonly ReportedChange[], sections: readonly string[]): string {
  const filters = [
    filter(
      "theme",
      changes.map(({ picture }) => picture.theme),
    ),
    filter(
      "direction",
      changes.map(({ picture }) => picture.direction),
    ),
    filter(
      "kind",
      changes.map(({ change }) => change.kind),
    ),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${changes.length} changed pictures</title>
<style>${STYLES}${filters.map(({ rules }) => rules).join("")}</style>
</head>
<body>
<header>
<h1>${changes.length} ${changes.length === 1 ? "picture is" : "pictures are"} not as before</h1>
<p>If the stories look as they should, <code>npm run pictures</code> keeps these pictures.</p>
<form>${filters.map(({ fields }) => fields).join("\n")}</form>
</header>
<main>
${sections.join("\n")}
</main>
</body>
</html>
`;
}

/** Choices that hide sections by CSS alone: all that do not have the chosen value. */
function filter(name: string, all: readonly string[]): { fields: string; rules: string } {
  const values = [...new Set(all)].sort();
  const choice = (value: string, label: string, isChosen: boolean) =>
    `<label><input type="radio" name="${name}" value="${escape(value)}"${isChosen ? " checked" : ""}> ${escape(label)}</label>`;
  const choices = values.map((value) => choice(value, value, false));
  return {
    fields: `<fieldset><legend>${capital(name)}</legend>${choice("", "all", true)}${choices.join("")}</fieldset>`,
    rules: values
      .map(
        (value) =>
          `:root:has([name="${name}"][value="${value}"]:checked) section:not([data-${name}="${value}"]) { display: none }\n`,
      )
      .join(""),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const STYLES = `
:root { color-scheme: light dark; --ink: light-dark(#1b2332, #ece8e1); --soft: light-dark(#5a6376, #b4bccb); --paper: light-dark(#faf8f5, #161b26); --card: light-dark(#fff, #1f2634); --line: light-dark(#d9d2c4, #3a4355); --mark: light-dark(#b51f1f, #ff9d92) }
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
header { padding: 2rem clamp(1rem, 4vw, 3rem) 1rem; border-block-end: 1px solid var(--line) }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; text-wrap: balance }
header p { margin-block: .5rem 1rem; color: var(--soft) }
code { font: .9375em ui-monospace, monospace; color: var(--ink) }
form { display: flex; flex-wrap: wrap; gap: .5rem 2rem }
fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; margin: 0; padding: 0; border: 0 }
legend { float: inline-start; padding: 0; margin-inline-end: .25rem; font-weight: 600 }
label { display: inline-flex; gap: .375rem; align-items: center; min-height: 1.75rem; cursor: pointer }
input { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: currentColor }
main { display: grid; gap: 1.5rem; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem }
section { padding: 1.25rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card) }
h2 { margin: 0; font-size: 1.125rem }
section > p { margin: 0 0 1rem; color: var(--soft); font-size: .9375rem }
strong { color: var(--mark); font-weight: 600 }
.states { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1rem; align-items: start }
figure { margin: 0 }
figcaption { margin-block-end: .375rem; font-size: .875rem; font-weight: 600 }
a { display: block; border: 1px solid var(--line); background: #fff }
a:focus-visible, input:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
img { display: block; max-width: 100%; height: auto }
.none { margin: 1.75rem 0 0; padding: 1rem; border: 1px dashed var(--line); color: var(--soft); font-size: .9375rem }
`;
