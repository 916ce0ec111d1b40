/// <reference types="vite/client" />
import { readTheme, type Theme } from "@tdh/ui/theme";
import { readDraft } from "./workbench/draft.js";

/** The themes of the offices, by name: each the file that its site uses, or waits here for its site. */
export const themes: Readonly<Record<string, Theme>> = Object.fromEntries(
  Object.entries(
    import.meta.glob(["../../*/content/theme.tokens.json", "../themes/*/theme.tokens.json"], {
      eager: true,
      import: "default",
    }),
  ).map(([file, document]) => [nameOf(file), readTheme(document)]),
);

/** What the toolbar's choice of a theme means: an office's, what the workbench holds, else the toolkit's own look. */
export function chosenTheme(name: string): Theme {
  return (name === "workbench" ? readDraft(localStorage) : themes[name]) ?? {};
}

/** The name of an office's theme as a title. */
export function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `../../netherlands/content/theme.tokens.json` is that of `netherlands`. */
function nameOf(file: string): string {
  return file.replace(/^\.\.\/(\.\.|themes)\//, "").split("/", 1)[0] ?? file;
}
