import type * as Sharp from "sharp";

/** The tool that reads pictures is not there. It is no dependency of the package: who looks at no picture does without. */
export class ImageToolMissingError extends Error {
  override readonly name = "ImageToolMissingError";

  constructor(options?: ErrorOptions) {
    super(
      "Pictures are read with sharp, which is not installed here, or not for this system. " +
        "Install it: npm install --save-dev sharp",
      options,
    );
  }
}

/**
 * Loads sharp when a picture is there to be read.
 *
 * @throws ImageToolMissingError where it cannot be loaded.
 */
export async function loadSharp(load: () => Promise<typeof Sharp> = () => import("sharp")) {
  try {
    return (await load()).default;
  } catch (cause) {
    throw new ImageToolMissingError({ cause });
  }
}
