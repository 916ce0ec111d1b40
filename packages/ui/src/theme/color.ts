import {
  ColorSpace,
  contrastAPCA,
  contrastWCAG21,
  HSL,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  parse,
  sRGB,
  to,
  toGamut,
  type PlainColorObject,
} from "colorjs.io/fn";

/** A colour in OKLCH (CSS Color 4, section 9.3), within sRGB: lightness 0 to 1, chroma from 0, hue in degrees, alpha 0 to 1. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
  readonly alpha: number;
}

/** A colour value of a token file (DTCG Color module 2025.10, section 4.1). */
export interface ColorValue {
  readonly colorSpace: string;
  readonly components: readonly (number | "none")[];
  readonly alpha?: number;
  readonly hex?: string;
}

/**
 * Reads a colour of a token file: the object of DTCG 2025.10, or the CSS string that older tools write (`#0d4a63`).
 * What lies outside sRGB is brought in by lowering its chroma (CSS Color 4, section 13.2). Nothing when it is no colour.
 */
export function readColor(value: unknown): Oklch | undefined {
  if (typeof value === "string") return fromText(value);
  if (!isColorValue(value)) return undefined;
  const space = spaces[value.colorSpace];
  const [first, second, third] = value.components.map((component) => (component === "none" ? 0 : component));
  if (!space || first === undefined || second === undefined || third === undefined) return undefined;
  return toOklch({ space, coords: [first, second, third], alpha: value.alpha ?? 1 });
}

/** The colour as a token file writes it, to four digits. */
export function colorValue(color: Oklch): ColorValue {
  return { colorSpace: "oklch", components: components(color), ...(color.alpha < 1 ? { alpha: color.alpha } : {}) };
}

/** `oklch(0.385 0.07 228)`. */
export function oklchText(color: Oklch): string {
  return `oklch(${components(color).join(" ")}${color.alpha < 1 ? ` / ${color.alpha}` : ""})`;
}

/** `#0d4a63`, with two digits more where it is not opaque: for browsers and tools without OKLCH. */
export function hexText(color: Oklch): string {
  const channels = to(plain(color), sRGB).coords.map((channel) => channel ?? 0);
  if (color.alpha < 1) channels.push(color.alpha);
  return `#${channels.map((channel) => byte(channel).toString(16).padStart(2, "0")).join("")}`;
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, definition of contrast ratio), of the colours as a screen of eight bits shows them. */
export function contrastRatio(one: Oklch, other: Oklch): number {
  return contrastWCAG21(shown(one), shown(other));
}

/** Lightness contrast, -108 to 106 (APCA 0.0.98G): for information, it is not part of WCAG 2.2. */
export function apcaContrast(foreground: Oklch, background: Oklch): number {
  return contrastAPCA(shown(background), shown(foreground));
}

/** The same hue at another lightness, with as much of `chroma` as sRGB holds there. */
export function atLightness(color: Oklch, lightness: number, chroma = color.chroma): Oklch {
  return toOklch({ space: OKLCH, coords: [lightness, chroma, color.hue], alpha: color.alpha });
}

const spaces: Readonly<Record<string, ColorSpace | undefined>> = {
  srgb: sRGB,
  hsl: HSL,
  lab: Lab,
  lch: LCH,
  oklab: OKLab,
  oklch: OKLCH,
  "display-p3": P3,
};
for (const space of Object.values(spaces)) if (space) ColorSpace.register(space);

function fromText(text: string): Oklch | undefined {
  try {
    const { spaceId, coords, alpha } = parse(text);
    return toOklch({ space: ColorSpace.get(spaceId), coords, alpha: alpha ?? 1 });
  } catch {
    return undefined;
  }
}

function isColorValue(value: unknown): value is ColorValue {
  if (typeof value !== "object" || value === null || !("colorSpace" in value) || !("components" in value)) return false;
  const { colorSpace, components } = value;
  const isAlpha = !("alpha" in value) || isBetween(value.alpha, 0, 1);
  return typeof colorSpace === "string" && Array.isArray(components) && components.every(isComponent) && isAlpha;
}

function isComponent(component: unknown): boolean {
  return component === "none" || (typeof component === "number" && Number.isFinite(component));
}

function isBetween(value: unknown, least: number, greatest: number): boolean {
  return typeof value === "number" && value >= least && value <= greatest;
}

function toOklch(color: PlainColorObject): Oklch {
  const [lightness, chroma, hue] = to(toGamut(color, { space: sRGB, method: "css" }), OKLCH).coords;
  return { lightness: lightness ?? 0, chroma: chroma ?? 0, hue: hue ?? 0, alpha: color.alpha ?? 1 };
}

function components({ lightness, chroma, hue }: Oklch): number[] {
  const visible = rounded(chroma, 4);
  return [rounded(lightness, 4), visible, visible === 0 ? 0 : rounded(hue, 2)];
}

function plain({ lightness, chroma, hue, alpha }: Oklch): PlainColorObject {
  return { space: OKLCH, coords: [lightness, chroma, hue], alpha };
}

function shown(color: Oklch): PlainColorObject {
  const [red, green, blue] = to(plain(color), sRGB).coords.map((channel) => byte(channel ?? 0) / 255);
  return { space: sRGB, coords: [red ?? 0, green ?? 0, blue ?? 0], alpha: 1 };
}

function byte(channel: number): number {
  return Math.round(Math.min(Math.max(channel, 0), 1) * 255);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
