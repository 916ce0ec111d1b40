import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { ReadImage } from "@tdh/schemas/files";
import { withCopyright } from "./copyright.js";
import { DamagedPictureError, decoding } from "./decoding.js";
import { refusal } from "./errors.js";
import { loadSharp } from "./load-sharp.js";
import { isRefused, readPicture, refuse } from "./picture-files.js";
import { pathOf } from "./resolve-options.js";
import { writeWhole } from "./write-file.js";

export interface BuildShareImageOptions {
  /** The original: any picture that `buildImages` takes. An SVG is drawn with the typefaces of this machine. */
  readonly from: string | URL;
  /** The JPEG that is made, such as `public/images/share.jpg`. */
  readonly to: string | URL;
}

/** What the services that show a shared link ask for (Open Graph). */
const size = { width: 1200, height: 630 };

/** Dots to the inch at which a pixel of an SVG is a pixel, and the most at which one is drawn. */
const density = { one: 72, most: 100_000 };

/**
 * Makes the picture that a shared link shows, for `sharing.image` of a campaign: a JPEG of 1200 × 630 pixels in sRGB, cut to
 * where the eye goes first, on white where the original can be seen through, with no metadata but whose it is. It is written
 * only where it differs from the one that is there.
 *
 * @throws ImagePositionError where the original tells where it was taken.
 * @throws ImageRefusedError where it is damaged, moves, is smaller than that, or is an SVG that runs or loads something.
 * @throws ImageToolMissingError where sharp is not installed.
 */
export async function buildShareImage({ from, to }: BuildShareImageOptions): Promise<void> {
  const path = pathOf(from);
  const file = basename(path);
  const picture = await readPicture(path, file);
  if (isRefused(picture)) throw refusal([picture]);
  const { kind, width, height } = picture.facts;
  if (kind !== "svg" && (width < size.width || height < size.height)) {
    throw refusal([refuse(file, `it has ${width} × ${height} pixels, and a shared link shows 1200 × 630`)]);
  }
  const bytes = await cut(await readFile(path), picture.facts).catch((error: unknown) => {
    throw error instanceof DamagedPictureError ? refusal([refuse(file, "it is damaged")]) : error;
  });
  const target = pathOf(to);
  const there = await readFile(target).catch(() => undefined);
  if (!there?.equals(bytes)) await writeWhole(target, bytes);
}

async function cut(original: Buffer, { kind, width, height, copyright }: ReadImage): Promise<Buffer> {
  const sharp = await loadSharp();
  const enlargement = Math.max(size.width / width, size.height / height);
  const drawn = kind === "svg" ? { density: Math.min(density.one * enlargement, density.most) } : {};
  const { data, info } = await decoding(
    sharp(original, { failOn: "error", limitInputPixels: kind === "svg", ...drawn })
      .autoOrient()
      .resize({ ...size, fit: "cover", position: sharp.strategy.attention })
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  const raw = { ...size, channels: info.channels };
  return withCopyright(sharp(data, { raw }), copyright).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
