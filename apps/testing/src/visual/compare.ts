import pixelmatch from "pixelmatch";

/**
 * How far two pixels may lie apart and count as the same: a distance in OKLab, where black is 1 from white.
 * The browser draws round corners and icons a little differently from run to run, by 3 steps of 255 at most, which may
 * be the next of the levels that pictures keep: 0.04 among the darkest, less elsewhere.
 */
const COLOUR_TOLERANCE = 0.05;

/** Pixels that may differ more. The smallest mark of a story that moves by 1 px changes more than this many. */
const PIXEL_TOLERANCE = 4;

/** Pixels as RGBA, 4 bytes each, row by row. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** What of a picture is no longer as it was. */
export type Difference =
  | { readonly kind: "resized" }
  | { readonly kind: "changed"; readonly pixels: number; readonly map: Bitmap };

/** Compares two pictures of the same thing. Returns undefined when people see no difference between them. */
export function compare(before: Bitmap, after: Bitmap): Difference | undefined {
  const { width, height } = before;
  if (width !== after.width || height !== after.height) return { kind: "resized" };
  const map = new Uint8Array(before.pixels.length);
  // Smoothed edges count: of thin text that moves by 1 px, they are most of what changes.
  const options = { threshold: COLOUR_TOLERANCE, includeAA: true, alpha: 0.15 };
  const pixels = pixelmatch(before.pixels, after.pixels, map, width, height, options);
  return pixels <= PIXEL_TOLERANCE ? undefined : { kind: "changed", pixels, map: { width, height, pixels: map } };
}
