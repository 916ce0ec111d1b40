/// <reference types="vite/client" />
import { readTheme, type Theme } from "@tdh/ui/theme";

/** The themes of the offices, by name: each the file that its site uses, or waits here for its site. */
export const themes: Readonly<Record<string, Theme>> = Object.fromEntries(
  Object.entries(
    import.meta.glob(["../../*/content/theme.tokens.json", "../themes/*/theme.tokens.json"], {
      eager: true,
      import: "default",
    }),
  ).map(([file, document]) => [nameOf(file), readTheme(document)]),
);

/** `../../netherlands/content/theme.tokens.json` is that of `netherlands`. */
function nameOf(file: string): string {
  return file.replace(/^\.\.\/(\.\.|themes)\//, "").split("/", 1)[0] ?? file;
}
