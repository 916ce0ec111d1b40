import { atLightness, colorValue, readColor } from "./color.js";

/** A group of a token file: groups and tokens by name (DTCG Format module 2025.10). */
export interface TokenGroup {
  readonly [name: string]: unknown;
}

/**
 * Adds to primitive tokens what follows from them: a ramp of every seed (`palette.brand.700`, and `hover` beside the
 * seed itself), the steps of space from its unit, and the type scale from its base and ratio.
 */
export function derive(primitives: TokenGroup): TokenGroup {
  return {
    ...primitives,
    palette: { $type: "color", ...mapTokens(groupOf(primitives, "seed"), ramp) },
    space: { ...groupOf(primitives, "space"), ...steps(groupOf(primitives, "space")) },
    text: { ...groupOf(primitives, "text"), ...scale(groupOf(primitives, "text")) },
  };
}

/** OKLCH lightness by step: the same step of any hue has nearly the same contrast to another. */
const lightness = {
  0: 1,
  50: 0.98,
  100: 0.945,
  200: 0.895,
  300: 0.825,
  400: 0.735,
  500: 0.58,
  600: 0.5,
  700: 0.44,
  800: 0.36,
  850: 0.3,
  900: 0.255,
  950: 0.2,
};

const multiples = [1, 2, 3, 4, 6, 8, 12, 18];

const powers = { l: 1, xl: 2, "2xl": 3 };

function ramp(seed: unknown): TokenGroup {
  const color = readColor(seed);
  if (!color) return {};
  const steps = Object.entries(lightness).map(([step, l]) => [
    step,
    { $value: colorValue(atLightness(color, l, color.chroma * Math.min(1, (1 - l) * 8, l * 4))) },
  ]);
  const hover = color.lightness > 0.2 ? color.lightness - 0.07 : color.lightness + 0.1;
  return { ...Object.fromEntries(steps), hover: { $value: colorValue(atLightness(color, hover)) } };
}

function steps(space: TokenGroup): TokenGroup {
  const unit = dimensionOf(space["unit"]);
  return Object.fromEntries(
    multiples.map((multiple, index) => [index + 1, { $value: { ...unit, value: tidy(unit.value * multiple) } }]),
  );
}

function scale(text: TokenGroup): TokenGroup {
  const base = dimensionOf(text["m"]);
  const ratio = Number(valueOf(text["ratio"]));
  return Object.fromEntries(
    Object.entries(powers).map(([name, power]) => [
      name,
      { $value: { ...base, value: tidy(base.value * ratio ** power) } },
    ]),
  );
}

/** The value of a token, or nothing. */
export function valueOf(token: unknown): unknown {
  return isGroup(token) ? token["$value"] : undefined;
}

/** Whether it is an object of a token file: a group or a token. */
export function isGroup(value: unknown): value is TokenGroup {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function groupOf(tokens: TokenGroup, name: string): TokenGroup {
  const group = tokens[name];
  return isGroup(group) ? group : {};
}

function mapTokens(group: TokenGroup, map: (value: unknown) => TokenGroup): TokenGroup {
  const tokens = Object.entries(group).filter(([name]) => !name.startsWith("$"));
  return Object.fromEntries(tokens.map(([name, token]) => [name, map(valueOf(token))]));
}

function dimensionOf(token: unknown): { value: number; unit: string } {
  const value = valueOf(token);
  return isGroup(value)
    ? { value: Number(value["value"]), unit: String(value["unit"]) }
    : { value: Number.NaN, unit: "rem" };
}

function tidy(value: number): number {
  return Number(value.toFixed(4));
}
