import component from "../../tokens/component.tokens.json" with { type: "json" };
import darkContrast from "../../tokens/dark-contrast.tokens.json" with { type: "json" };
import dark from "../../tokens/dark.tokens.json" with { type: "json" };
import lightContrast from "../../tokens/light-contrast.tokens.json" with { type: "json" };
import light from "../../tokens/light.tokens.json" with { type: "json" };
import primitive from "../../tokens/primitive.tokens.json" with { type: "json" };
import { derive, isGroup, type TokenGroup } from "./derive.js";

/**
 * What an office chooses, as its theme file holds it: tokens in the DTCG format (2025.10) that are laid over the
 * toolkit's own. Groups of one context (`light`, `dark`, `light-contrast`, `dark-contrast`) change it alone.
 */
export interface Theme extends TokenGroup, Partial<Record<Context, TokenGroup>> {
  readonly $description?: string;
}

/** What a reader sees the page in: a colour scheme, and whether they asked for more contrast. */
export type Context = (typeof contexts)[number];

export const contexts = ["light", "dark", "light-contrast", "dark-contrast"] as const;

/** The token files of the toolkit, by the name that they bear in `tokens/`. */
export const tokenSets = {
  primitive,
  light,
  dark,
  "light-contrast": lightContrast,
  "dark-contrast": darkContrast,
  component,
} satisfies Readonly<Record<string, TokenGroup>>;

/** A token with its references followed: `value` is as the DTCG format writes its type. */
export interface ResolvedToken {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
  /** The value as its file has it: a reference such as `{color.ink}`, or holding some. */
  readonly original: unknown;
  readonly description?: string;
}

/**
 * Every token of a theme in a context, by its name (`color.ink`): the toolkit's own, with the theme laid over them.
 *
 * @throws TokenReferenceError when a token refers to none, or to itself.
 */
export function resolveTheme(theme: Theme, context: Context): ReadonlyMap<string, ResolvedToken> {
  return resolveTokens(mergedTokens(theme, context));
}

/** The tree of tokens in a context, references unfollowed. */
function mergedTokens(theme: Theme, context: Context): TokenGroup {
  const scheme = context.startsWith("dark") ? "dark" : "light";
  const overlays: readonly Context[] = scheme === context ? [scheme] : [scheme, context];
  return [
    tokenSets.component,
    within(theme, tokenSets.component),
    ...overlays.flatMap((name) => [tokenSets[name], theme[name] ?? {}]),
  ].reduce<TokenGroup>(merge, derive(merge(tokenSets.primitive, within(theme, tokenSets.primitive))));
}

/** The groups of a theme that a set of the toolkit has too. */
function within(theme: Theme, set: TokenGroup): TokenGroup {
  return Object.fromEntries(Object.entries(theme).filter(([name]) => name in set && !name.startsWith("$")));
}

function resolveTokens(tokens: TokenGroup): ReadonlyMap<string, ResolvedToken> {
  const found = new Map(listTokens(tokens).map((token) => [token.name, token]));
  const resolved = new Map<string, ResolvedToken>();
  const follow = (name: string, from: readonly string[]): ResolvedToken => {
    const done = resolved.get(name);
    if (done) return done;
    const token = found.get(name);
    if (!token || from.includes(name)) throw new TokenReferenceError(name, from);
    const result = { ...token, value: followWithin(token.original, [...from, name]) };
    resolved.set(name, result);
    return result;
  };
  const followWithin = (value: unknown, from: readonly string[]): unknown => {
    const alias = referenceOf(value);
    if (alias) return follow(alias, from).value;
    if (Array.isArray(value)) return value.map((part) => followWithin(part, from));
    if (!isGroup(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, followWithin(part, from)]));
  };
  for (const name of found.keys()) follow(name, []);
  return resolved;
}

/** The tokens of a tree in its order, each with the type of its nearest group that names one. */
export function listTokens(group: TokenGroup, path: readonly string[] = [], inherited = ""): ResolvedToken[] {
  const type = typeof group["$type"] === "string" ? group["$type"] : inherited;
  if ("$value" in group) {
    const description = group["$description"];
    return [
      {
        name: path.join("."),
        type,
        value: group["$value"],
        original: group["$value"],
        ...(typeof description === "string" ? { description } : {}),
      },
    ];
  }
  return Object.entries(group).flatMap(([name, part]) =>
    name.startsWith("$") || !isGroup(part) ? [] : listTokens(part, [...path, name], type),
  );
}

/** The name in `{color.ink}`, or nothing when the value is no reference. */
export function referenceOf(value: unknown): string | undefined {
  return typeof value === "string" ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
}

/** Lays one tree over another: a token replaces a token, and keeps the description that it had. */
function merge(below: TokenGroup, above: TokenGroup): TokenGroup {
  const merged: Record<string, unknown> = { ...below };
  for (const [name, part] of Object.entries(above)) {
    const was = merged[name];
    merged[name] = isGroup(was) && isGroup(part) && name !== "$value" ? merge(was, part) : part;
  }
  return merged;
}

/** A token file that refers to a token which there is not, or in a circle. */
export class TokenReferenceError extends Error {
  constructor(name: string, from: readonly string[]) {
    super(
      from.includes(name)
        ? `The tokens refer to each other in a circle: ${[...from, name].join(" → ")}.`
        : `${from.at(-1)} refers to {${name}}, and there is no such token.`,
    );
    this.name = "TokenReferenceError";
  }
}
