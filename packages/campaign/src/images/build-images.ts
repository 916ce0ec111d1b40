import { join } from "node:path";
import { addressesOf } from "./addresses.js";
import { mapAtOnce } from "./at-once.js";
import { DamagedPictureError } from "./decoding.js";
import { refusal, type RefusedImage } from "./errors.js";
import type { ImageSet, ImageSets } from "./image-set.js";
import { loadSharp } from "./load-sharp.js";
import { makeImageSet } from "./make-image-set.js";
import { withOneThread } from "./one-thread.js";
import { isRefused, listPictures, readPicture, refuse, type Picture } from "./picture-files.js";
import { resolveOptions, type BuildImagesOptions, type ResolvedOptions } from "./resolve-options.js";

/** Pictures in memory together; each is worked on by one thread. */
const atOnce = 2;

/**
 * Makes of every picture in a folder what a page needs: AVIF, WebP and JPEG (PNG where it can be seen through) in several
 * widths, upright, in sRGB, and with no metadata but whose it is. An SVG is copied as it is, where it neither runs nor loads
 * anything. The names hold a hash, so that the files may be kept for ever, and what is there already is not made again.
 *
 * @returns what `CampaignPage` offers in place of each original, by the address that a document gives: `publicPath` and the
 * original's path. Plain data, to be kept as JSON.
 * @throws ImagePositionError naming every picture that tells where it was taken, and what else is refused; nothing is written.
 * @throws ImageRefusedError naming what is damaged, moves, is no picture, or is an SVG that runs or loads something. Of damage
 * that shows only when pixels are decoded, once everything else is made.
 * @throws ImageOptionsError for options that make no sense.
 * @throws ImageToolMissingError where sharp is not installed.
 */
export async function buildImages(options: BuildImagesOptions): Promise<ImageSets> {
  const resolved = await resolveOptions(options);
  const files = await listPictures(resolved.from);
  const read = await mapAtOnce(atOnce, files, (file) => readPicture(join(resolved.from, file), file));
  const refused = read.filter((picture) => isRefused(picture));
  if (refused.length > 0) throw refusal(refused);
  const pictures = read.flatMap((picture) => (isRefused(picture) ? [] : picture));
  return makeAll(pictures, resolved);
}

async function makeAll(pictures: readonly Picture[], options: ResolvedOptions): Promise<ImageSets> {
  const refused: RefusedImage[] = [];
  const make = async (picture: Picture): Promise<readonly [string, ImageSet][]> => {
    try {
      const set = await makeImageSet(picture, options);
      return addressesOf(options.publicPath, picture.file).map((address) => [address, set]);
    } catch (error) {
      if (!(error instanceof DamagedPictureError)) throw error;
      refused.push(refuse(picture.file, "it is damaged"));
      return [];
    }
  };
  const makeThem = () => mapAtOnce(atOnce, pictures, make);
  const needsSharp = pictures.some(({ facts }) => facts.kind !== "svg");
  const entries = needsSharp ? await withOneThread(await loadSharp(), makeThem) : await makeThem();
  if (refused.length > 0) throw refusal(refused);
  return Object.fromEntries(entries.flat());
}
