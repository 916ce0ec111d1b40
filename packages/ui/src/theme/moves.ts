import { atLightness, colorValue, oklchText, readColor, type ColorValue, type Oklch } from "./color.js";
import { measure, seedOf, type Colors, type State } from "./contrast.js";
import { derive, isGroup, valueOf } from "./derive.js";
import type { Pair } from "./pairs.js";
import type { Context } from "./resolve.js";

/**
 * Finds what would mend a pair that falls short in one of the contexts: the lightness of a seed, where that mends all that
 * follow from it, else that of one of the two colours in this context.
 */
export function createMoves(states: readonly State[]): (pair: Pair, state: State) => Move | undefined {
  const moveOfSeed = memoize((seed: string) => findSeedMove(seed, states));
  return (pair, state) => seedMoveFor(pair, state, moveOfSeed) ?? findMove(pair, state);
}

/** A token of the theme file, and the nearest value that mends the pair and breaks no other. */
export interface Move {
  /** Such as `seed.give` or `dark.color.link`. */
  readonly token: string;
  readonly value: ColorValue;
  /** The value in CSS. */
  readonly css: string;
  /** Of the pair, with this value. */
  readonly ratio: number;
}

interface SeedMove {
  readonly distance: number;
  readonly value: ColorValue;
  /** The colours of each context with it. */
  readonly colors: ReadonlyMap<Context, Colors>;
}

/** The smaller move of the seeds that the pair's two colours follow from. */
function seedMoveFor(
  pair: Pair,
  { context, sources }: State,
  moveOfSeed: (seed: string) => SeedMove | undefined,
): Move | undefined {
  const moves = [pair.foreground, pair.background].flatMap((name) => {
    const seed = seedOf(sources.get(name));
    const move = seed && moveOfSeed(seed);
    return move ? [{ seed, ...move }] : [];
  });
  const [nearest] = moves.toSorted((one, other) => one.distance - other.distance);
  if (!nearest) return undefined;
  const { seed, value, colors } = nearest;
  const ratio = measure(pair, colors.get(context) ?? new Map(), context)?.ratio ?? 0;
  const color = readColor(value);
  return { token: `seed.${seed}`, value, css: color ? oklchText(color) : "", ratio };
}

/** The nearest lightness of a seed with which every pair of a colour that follows from it passes, in every context. */
function findSeedMove(seed: string, states: readonly State[]): SeedMove | undefined {
  const color = states[0]?.colors.get(`seed.${seed}`);
  if (!color) return undefined;
  for (const lightness of outwardFrom(color.lightness)) {
    const value = colorValue(atLightness(color, lightness));
    const colorOf = followers(seed, value);
    const colors = new Map<Context, Colors>();
    const passes = states.every((state) => {
      const changed = changedColors(state, colorOf);
      colors.set(state.context, changed);
      return state.meeting
        .filter((pair) => [pair.foreground, pair.background].some((name) => seedOf(state.sources.get(name)) === seed))
        .every((pair) => measure(pair, changed, state.context)?.passes);
    });
    if (passes) return { distance: Math.abs(lightness - color.lightness), value, colors };
  }
  return undefined;
}

/** What the tokens that follow from a seed become with another value of it; nothing for others. */
function followers(seed: string, value: ColorValue): (source: string) => Oklch | undefined {
  const { palette } = derive({ seed: { [seed]: { $value: value } } });
  const ramp = isGroup(palette) && isGroup(palette[seed]) ? palette[seed] : {};
  const colors = new Map(
    Object.entries(ramp).map(([step, token]) => [`palette.${seed}.${step}`, readColor(valueOf(token))]),
  );
  colors.set(`seed.${seed}`, readColor(value));
  return (source) => colors.get(source);
}

function changedColors({ colors, sources }: State, colorOf: (source: string) => Oklch | undefined): Colors {
  const changed = new Map(colors);
  for (const [name, source] of sources) {
    const color = colorOf(source);
    if (color) changed.set(name, color);
  }
  return changed;
}

/** The smaller of the two moves, the foreground's when they are equal. */
function findMove(pair: Pair, state: State): Move | undefined {
  const moves = [pair.foreground, pair.background].flatMap((name) => nearest(name, pair, state) ?? []);
  return moves.toSorted((one, other) => one.distance - other.distance)[0]?.move;
}

function nearest(name: string, pair: Pair, { meeting, colors, context }: State) {
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

function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const { value } = made.get(key) ?? { value: make(key) };
    made.set(key, { value });
    return value;
  };
}
