import { cssValue, resolveTheme, type Context, type Theme } from "@tdh/ui/theme";
import { tokens, type TokenName } from "@tdh/ui/tokens";

/** A token as a theme has it in one context. */
export interface TokenValue {
  readonly name: TokenName;
  readonly property: string;
  readonly type: string;
  /** In CSS. */
  readonly value: string;
  /** The token that it takes its value from, such as `palette.brand.700`. */
  readonly follows?: string;
  readonly description?: string;
}

export const tokenNames: readonly TokenName[] = Object.keys(tokens).filter(isTokenName);

/** The tokens of those names, in the order of the names. */
export function valuesOf(theme: Theme, context: Context, names: readonly TokenName[]): TokenValue[] {
  const resolved = resolveTheme(theme, context);
  return names.flatMap((name) => {
    const token = resolved.get(name);
    if (!token) return [];
    const { property, type } = tokens[name];
    const follows = /^\{(.+)\}$/.exec(String(token.original))?.[1];
    const description = descriptionOf(name);
    return {
      name,
      property,
      type,
      value: cssValue(token),
      ...(follows === undefined ? {} : { follows }),
      ...(description === undefined ? {} : { description }),
    };
  });
}

/** Every token as the custom property that it is, for an element that shows a theme in one context whatever the page has. */
export function customProperties(theme: Theme, context: Context): Readonly<Record<string, string>> {
  return Object.fromEntries(valuesOf(theme, context, tokenNames).map(({ property, value }) => [property, value]));
}

/** The names that begin with a group: `color` has `color.ink`, `measure` is a group of one. */
export function namesIn(...groups: readonly string[]): TokenName[] {
  return tokenNames.filter((name) => groups.includes(groupOf(name)));
}

/** `color` of `color.ink`. */
export function groupOf(name: TokenName): string {
  return name.split(".", 1)[0] ?? name;
}

function descriptionOf(name: TokenName): string | undefined {
  const token = tokens[name];
  return "description" in token ? token.description : undefined;
}

function isTokenName(name: string): name is TokenName {
  return name in tokens;
}
