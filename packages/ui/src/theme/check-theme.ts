import {
  apcaContrast,
  atLightness,
  colorValue,
  contrastRatio,
  oklchText,
  readColor,
  type ColorValue,
  type Oklch,
} from "./color.js";
import { pairs, type Pair } from "./pairs.js";
import { contexts, referenceOf, resolveTheme, type Context, type ResolvedToken, type Theme } from "./resolve.js";

/**
 * Measures every pair of colours that the toolkit brings together, in each context of a theme, by the contrast ratio of
 * WCAG 2.2 (1.4.3, 1.4.6 and 1.4.11). For a pair that falls short it names a token to move and a value that passes.
 */
export function checkTheme(theme: Theme): ThemeReport {
  const checked = contexts.flatMap((context) => checkContext(theme, context));
  return { passes: checked.every(({ passes }) => passes), pairs: checked };
}

export interface ThemeReport {
  readonly passes: boolean;
  readonly pairs: readonly CheckedPair[];
}

/** A pair as it stands in a context. */
export interface CheckedPair extends Pair {
  readonly context: Context;
  /** 1 to 21. */
  readonly ratio: number;
  /** The least `ratio` that passes. */
  readonly needs: number;
  /** Lightness contrast of APCA, -108 to 106: for information. */
  readonly apca: number;
  readonly passes: boolean;
  /** What would mend it; nothing when no lightness of either colour does without breaking another pair. */
  readonly move?: Move;
}

/** A token of the theme file, and the nearest value that mends the pair and breaks no other. */
export interface Move {
  /** Such as `dark.color.link`. */
  readonly token: string;
  readonly value: ColorValue;
  /** The value in CSS. */
  readonly css: string;
  /** Of the pair, with this value. */
  readonly ratio: number;
}

/** One line for a person: the context, the pair, its ratio, what it needs, and what would pass. */
export function describePair({ context, foreground, background, ratio, needs, move }: CheckedPair): string {
  const mend = move ? ` Set ${move.token} to ${move.css}, which gives ${shortRatio(move.ratio)}.` : "";
  return `${context}: ${foreground} on ${background} has ${shortRatio(ratio)} and needs ${needs}:1.${mend}`;
}

/** Rounded down, so that what falls short never reads as enough. */
function shortRatio(ratio: number): string {
  return `${Math.floor(ratio * 100) / 100}:1`;
}

type Colors = ReadonlyMap<string, Oklch>;

function checkContext(theme: Theme, context: Context): CheckedPair[] {
  const tokens = resolveTheme(theme, context);
  const colors = colorsOf(tokens);
  const meeting = pairsIn(tokens);
  return meeting.flatMap((pair) => {
    const measured = measure(pair, colors, context);
    if (!measured) return [];
    const move = measured.passes ? undefined : findMove(pair, meeting, colors, context);
    return [{ ...pair, context, ...measured, ...(move ? { move } : {}) }];
  });
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

function measure(pair: Pair, colors: Colors, context: Context) {
  const [foreground, background] = [colors.get(pair.foreground), colors.get(pair.background)];
  if (!foreground || !background) return undefined;
  const ratio = contrastRatio(foreground, background);
  const needs = pair.kind === "shape" ? 3 : context.endsWith("contrast") ? 7 : 4.5;
  return { ratio, needs, apca: apcaContrast(foreground, background), passes: ratio >= needs };
}

/** The smaller of the two moves, the foreground's when they are equal. */
function findMove(pair: Pair, meeting: readonly Pair[], colors: Colors, context: Context): Move | undefined {
  const moves = [pair.foreground, pair.background].flatMap(
    (name) => nearest(name, pair, meeting, colors, context) ?? [],
  );
  return moves.toSorted((one, other) => one.distance - other.distance)[0]?.move;
}

function nearest(name: string, pair: Pair, meeting: readonly Pair[], colors: Colors, context: Context) {
  const color = colors.get(name);
  if (!color) return undefined;
  const passing = meeting.filter(
    (other) =>
      (other.foreground === name || other.background === name) && measure(other, colors, context)?.passes === true,
  );
  for (const lightness of outwardFrom(color.lightness)) {
    const value = colorValue(atLightness(color, lightness));
    const moved = readColor(value) ?? color;
    const changed = new Map(colors).set(name, moved);
    if (![pair, ...passing].every((each) => measure(each, changed, context)?.passes)) continue;
    const move = {
      token: `${context}.${name}`,
      value,
      css: oklchText(moved),
      ratio: measure(pair, changed, context)?.ratio ?? 0,
    };
    return { distance: Math.abs(lightness - color.lightness), move };
  }
  return undefined;
}

/** Lightnesses from the nearest to the farthest, in steps of a half percent. */
function outwardFrom(lightness: number): number[] {
  return Array.from({ length: 201 }, (_, index) => index / 200).sort(
    (one, other) => Math.abs(one - lightness) - Math.abs(other - lightness),
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
