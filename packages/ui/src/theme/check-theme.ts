import { measure, stateIn, type State } from "./contrast.js";
import { createMoves, type Move } from "./moves.js";
import type { Pair } from "./pairs.js";
import { contexts, type Context, type Theme } from "./resolve.js";

/**
 * Measures every pair of colours that the toolkit brings together, in each context of a theme, by the contrast ratio of
 * WCAG 2.2 (1.4.3, 1.4.6 and 1.4.11). For a pair that falls short it names a token to move and a value that passes: a
 * seed where that mends all that follow from it, else the colour itself.
 */
export function checkTheme(theme: Theme): ThemeReport {
  const states = contexts.map((context) => stateIn(theme, context));
  const findMove = createMoves(states);
  const checked = states.flatMap((state) => checkContext(state, findMove));
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

/** One line for a person: the context, the pair, its ratio, what it needs, and what would pass. */
export function describePair({ context, foreground, background, ratio, needs, move }: CheckedPair): string {
  const mend = move ? ` Set ${move.token} to ${move.css}, which gives ${shortRatio(move.ratio)}.` : "";
  return `${context}: ${foreground} on ${background} has ${shortRatio(ratio)} and needs ${needs}:1.${mend}`;
}

/** Rounded down, so that what falls short never reads as enough. */
function shortRatio(ratio: number): string {
  return `${Math.floor(ratio * 100) / 100}:1`;
}

function checkContext(state: State, findMove: ReturnType<typeof createMoves>): CheckedPair[] {
  const { context, colors, meeting } = state;
  return meeting.flatMap((pair) => {
    const measured = measure(pair, colors, context);
    if (!measured) return [];
    const move = measured.passes ? undefined : findMove(pair, state);
    return [{ ...pair, context, ...measured, ...(move ? { move } : {}) }];
  });
}
