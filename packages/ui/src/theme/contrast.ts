import { apcaContrast, contrastRatio, readColor, type Oklch } from "./color.js";
import { pairs, type Pair } from "./pairs.js";
import { referenceOf, resolveTheme, type Context, type ResolvedToken, type Theme } from "./resolve.js";

/** A theme as a context has it. */
export interface State {
  readonly context: Context;
  readonly colors: Colors;
  /** Of each colour that follows from a seed, the token that it takes: `seed.give`, `palette.give.hover`. */
  readonly sources: ReadonlyMap<string, string>;
  readonly meeting: readonly Pair[];
}

/** By the name of their token. */
export type Colors = ReadonlyMap<string, Oklch>;

/** Its colours, what each follows from, and which meet. */
export function stateIn(theme: Theme, context: Context): State {
  const tokens = resolveTheme(theme, context);
  const colors = colorsOf(tokens);
  return { context, colors, sources: sourcesOf(tokens), meeting: pairsIn(tokens) };
}

/** How a pair stands with these colours; nothing where it has none. */
export function measure(pair: Pair, colors: Colors, context: Context) {
  const [foreground, background] = [colors.get(pair.foreground), colors.get(pair.background)];
  if (!foreground || !background) return undefined;
  const ratio = contrastRatio(foreground, background);
  const needs = pair.kind === "shape" ? 3 : context.endsWith("contrast") ? 7 : 4.5;
  return { ratio, needs, apca: apcaContrast(foreground, background), passes: ratio >= needs };
}

/** `give` for `seed.give` and `palette.give.300`. */
export function seedOf(source: string | undefined): string | undefined {
  return source?.split(".")[1];
}

/** The pairs, where a component only follows a role by the name of that role, and each once. */
function pairsIn(tokens: ReadonlyMap<string, ResolvedToken>): Pair[] {
  const followed = (name: string): string => {
    const role = referenceOf(tokens.get(name)?.original);
    return role?.startsWith("color.") ? followed(role) : name;
  };
  const named = pairs.map(({ foreground, background, kind }) => ({
    foreground: followed(foreground),
    background: followed(background),
    kind,
  }));
  return [...new Map(named.map((pair) => [Object.values(pair).join(), pair])).values()];
}

function sourcesOf(tokens: ReadonlyMap<string, ResolvedToken>): ReadonlyMap<string, string> {
  const follow = (name: string): string | undefined => {
    const role = referenceOf(tokens.get(name)?.original);
    return role === undefined || /^(seed|palette)\./.test(role) ? role : follow(role);
  };
  return new Map(
    [...tokens.keys()].flatMap((name) => {
      const source = /^(seed|palette)\./.test(name) ? undefined : follow(name);
      return source === undefined ? [] : [[name, source] as const];
    }),
  );
}

function colorsOf(tokens: ReadonlyMap<string, ResolvedToken>): Colors {
  return new Map(
    [...tokens.values()].flatMap(({ name, type, value }) => {
      const color = type === "color" ? readColor(value) : undefined;
      return color ? [[name, color] as const] : [];
    }),
  );
}
