import type { Context, Theme } from "@tdh/ui/theme";
import { useSyncExternalStore } from "react";
import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { chosenTheme } from "../themes.js";

/** What the toolbar has chosen, for a page that is no story: decorators do not reach it. */
export function useToolbar(): Toolbar {
  const globals = useSyncExternalStore(subscribe, latestGlobals, () => none);
  const isDark = globals["scheme"] === "dark" || (globals["scheme"] === "system" && prefersDark());
  const suffix = globals["contrast"] === "more" ? "-contrast" : "";
  const themeName = String(globals["theme"] ?? "default");
  return {
    theme: chosenTheme(themeName),
    themeName,
    light: `light${suffix}`,
    dark: `dark${suffix}`,
    scheme: `${isDark ? "dark" : "light"}${suffix}`,
    lessMotion: globals["motion"] === "less",
  };
}

export interface Toolbar {
  readonly theme: Theme;
  /** `default` for the toolkit's own look, `workbench` for what was last made there. */
  readonly themeName: string;
  /** The light scheme, with the contrast that was chosen. */
  readonly light: Context;
  readonly dark: Context;
  /** The one of both that was chosen. */
  readonly scheme: Context;
  readonly lessMotion: boolean;
}

type Globals = Readonly<Record<string, unknown>>;

const none: Globals = {};

function subscribe(notify: () => void): () => void {
  const channel = addons.getChannel();
  channel.on(GLOBALS_UPDATED, notify);
  channel.on(SET_GLOBALS, notify);
  return () => {
    channel.off(GLOBALS_UPDATED, notify);
    channel.off(SET_GLOBALS, notify);
  };
}

/** Storybook keeps the last arguments of each event: a page that opens later learns of what was chosen before. */
function latestGlobals(): Globals {
  const channel = addons.getChannel();
  const [update] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
  return update?.globals ?? none;
}

function prefersDark(): boolean {
  return matchMedia("(prefers-color-scheme: dark)").matches;
}
