import { stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ImageOptionsError } from "./errors.js";

export interface BuildImagesOptions {
  /** Folder of the originals, with those within it. It is not served: the originals hold their metadata. */
  readonly from: string | URL;
  /** Folder for what is made of them. What lies there already stays, for pages that are kept somewhere. */
  readonly to: string | URL;
  /** Address under which the site serves `to`, and under which documents name the originals: `/images`. */
  readonly publicPath: string;
  /** In pixels. A wider one than the original gives way to the original's own. @default [480, 960, 1440, 1920] */
  readonly widths?: readonly number[] | undefined;
  /** From 1 to 100. @default { avif: 50, webp: 75, jpeg: 78 } */
  readonly quality?: Partial<ImageQuality> | undefined;
}

export interface ImageQuality {
  readonly avif: number;
  readonly webp: number;
  readonly jpeg: number;
}

export interface ResolvedOptions {
  readonly from: string;
  readonly to: string;
  /** Without a slash at its end. */
  readonly publicPath: string;
  /** Ascending, each once. */
  readonly widths: readonly number[];
  readonly quality: ImageQuality;
}

const defaults = { widths: [480, 960, 1440, 1920], quality: { avif: 50, webp: 75, jpeg: 78 } };

/** A WebP is no wider. */
const widest = 16_383;

/** @throws ImageOptionsError for what makes no sense. */
export async function resolveOptions(options: BuildImagesOptions): Promise<ResolvedOptions> {
  const from = pathOf(options.from);
  const to = pathOf(options.to);
  const folder = await stat(from).catch(() => undefined);
  if (!folder?.isDirectory())
    throw new ImageOptionsError(`There is no folder ${from}. Name the one with the originals.`);
  if (isWithin(from, to) || isWithin(to, from)) {
    throw new ImageOptionsError(
      `The folders ${from} and ${to} lie in each other: what is made would be taken for originals, or originals be served. ` +
        "Name two that stand side by side.",
    );
  }
  return {
    from,
    to,
    publicPath: publicPathOf(options.publicPath),
    widths: widthsOf(options.widths ?? defaults.widths),
    quality: qualityOf({ ...defaults.quality, ...options.quality }),
  };
}

export function pathOf(place: string | URL): string {
  return resolve(place instanceof URL ? fileURLToPath(place) : place);
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Commas and blanks part the addresses of a `srcset`. */
function publicPathOf(path: string): string {
  if (/^(?:\/(?![/\\])|https:\/\/[^/])[^\s\\,"'<>?#]*$|^\/$/.test(path)) return path.replace(/\/+$/, "");
  throw new ImageOptionsError(
    `“${path}” is no address that pictures can be served under. Give a path such as /images, or an https address.`,
  );
}

function widthsOf(widths: readonly number[]): readonly number[] {
  const wrong = widths.find((width) => !Number.isInteger(width) || width < 1 || width > widest);
  if (wrong !== undefined || widths.length === 0) {
    throw new ImageOptionsError(
      `${wrong === undefined ? "No width is given" : `A width cannot be ${wrong}`}: give pixels, from 1 to ${widest}.`,
    );
  }
  return [...new Set(widths)].sort((one, other) => one - other);
}

function qualityOf(quality: ImageQuality): ImageQuality {
  for (const [format, value] of Object.entries(quality)) {
    if (!Number.isInteger(value) || value < 1 || value > 100) {
      throw new ImageOptionsError(`The quality of ${format} cannot be ${value}: give a number from 1 to 100.`);
    }
  }
  return quality;
}
