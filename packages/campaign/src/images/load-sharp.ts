import type * as Sharp from "sharp";

export type SharpModule = typeof Sharp.default;

/** Loads sharp when there is something to make. That it is installed has been seen when the pictures were read. */
export async function loadSharp(): Promise<SharpModule> {
  return (await import("sharp")).default;
}
