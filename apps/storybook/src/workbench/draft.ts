import { formatTheme, readTheme, ThemeError, type Theme } from "@tdh/ui/theme";

/** The name that a theme file has on a site. */
export const FILE_NAME = "theme.tokens.json";

/** The most lines that a theme file should need. */
export const LINES_AT_MOST = 40;

const STORAGE_KEY = "tdh-workbench-theme";

/** The theme with one token set; with nothing as its value, without the token and the groups that it leaves empty. */
export function withToken(theme: Theme, token: string, value: unknown): Theme {
  return setIn(theme, token.split("."), value) ?? {};
}

/** Reads the text of a theme file. Returns the theme, or in words what is wrong in it. */
export function parseTheme(text: string): { readonly theme: Theme } | { readonly problems: readonly string[] } {
  try {
    return { theme: readTheme(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof ThemeError) return { problems: error.message.split("\n") };
    if (error instanceof SyntaxError) return { problems: [`This is not JSON: ${error.message}`] };
    throw error;
  }
}

/** How many lines the text of a theme file has. */
export function linesOf(text: string): number {
  return text.trimEnd().split("\n").length;
}

/** The theme that the workbench holds, in this browser alone; nothing where there is none yet. */
export function readDraft(storage: Pick<Storage, "getItem">): Theme | undefined {
  const text = storage.getItem(STORAGE_KEY);
  const read = text === null ? undefined : parseTheme(text);
  return read && "theme" in read ? read.theme : undefined;
}

/** Keeps the theme, so that the toolbar can dress every story in it. */
export function keepDraft(storage: Pick<Storage, "setItem">, theme: Theme): void {
  storage.setItem(STORAGE_KEY, formatTheme(theme));
}

type Group = Readonly<Record<string, unknown>>;

function setIn(group: Group, [name = "", ...rest]: readonly string[], value: unknown): Group | undefined {
  const below = isObject(group[name]) ? group[name] : {};
  const next =
    rest.length > 0 ? setIn(below, rest, value) : value === undefined ? undefined : { ...below, $value: value };
  const { [name]: _replaced, ...others } = group;
  const changed =
    next === undefined ? others : name in group ? { ...group, [name]: next } : { ...others, [name]: next };
  return Object.keys(changed).length === 0 ? undefined : changed;
}

function isObject(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
