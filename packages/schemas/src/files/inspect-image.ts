import type { ImageFacts } from "../check/context.js";
import { kindOf, type ImageKind } from "./image/kind.js";
import { loadSharp } from "./image/load-sharp.js";
import { UnreadableImage } from "./image/photo-notes.js";
import { findNotes, readNotes } from "./image/read-notes.js";
import { readSvg } from "./image/read-svg.js";
import type { ToldFacts } from "./image/read-xmp.js";

export { ImageToolMissingError } from "./image/load-sharp.js";
export type { ImageKind } from "./image/kind.js";

const maximumBytes = 100_000_000;
const maximumPixels = 120_000_000;

/** What a picture's file tells, and what the image helper wants to know besides. */
export type InspectedImage = Extract<ImageFacts, { state: "unreadable" }> | ReadImage;

export type ReadImage = Extract<ImageFacts, { state: "read" }> & {
  /** By the bytes, whatever the name says. */
  readonly kind: ImageKind;
  /** It has several frames that follow each other. */
  readonly isMoving: boolean;
  /** The fields behind `position`: `exif GPSLatitude`, `xmp photoshop:City`, `iptc City (2:90)`. */
  readonly positionFields: readonly string[];
  /** Whose it is, as the file says; where it does not, who made it. */
  readonly copyright: string | undefined;
  /** Of an SVG: what would run or load something where it is opened by itself. */
  readonly dangers: readonly string[];
};

/**
 * Reads what a picture's file tells of itself: its size as it is seen, and whether it tells where it was taken. JPEG, PNG,
 * WebP, AVIF, TIFF, GIF and SVG. `position` names the sources: `exif`, `xmp`, `iptc`, and `text` (of a PNG) and `video` (that a
 * telephone appended to a JPEG). Pixels are not decoded.
 *
 * @returns `unreadable` for anything that a file can be: a reason that completes “The file cannot be read: …”.
 * @throws ImageToolMissingError where sharp is not installed.
 */
export async function inspectImage(bytes: Uint8Array): Promise<InspectedImage> {
  try {
    return await inspect(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof UnreadableImage) return { state: "unreadable", reason: error.reason };
    throw error;
  }
}

async function inspect(file: Buffer): Promise<ReadImage> {
  if (file.length === 0) throw new UnreadableImage("it is empty");
  if (file.length > maximumBytes) throw new UnreadableImage(`it is larger than ${maximumBytes / 1_000_000} MB`);
  const kind = kindOf(file);
  if (kind === undefined) throw new UnreadableImage("it is no JPEG, PNG, WebP, AVIF, TIFF, GIF or SVG");
  if (kind === "heic") throw new UnreadableImage("it is HEIC, which browsers do not show; export it as JPEG");
  return kind === "svg" ? inspectSvg(file) : inspectPixels(kind, file);
}

async function inspectPixels(kind: Exclude<ImageKind, "svg">, file: Buffer): Promise<ReadImage> {
  const sharp = await loadSharp();
  const metadata = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new UnreadableImage("it is damaged", { cause });
    });
  const { width, height } = metadata.autoOrient;
  if (width * height > maximumPixels) {
    throw new UnreadableImage(`it has ${width} × ${height} pixels, more than ${maximumPixels / 1_000_000} million`);
  }
  const notes = findNotes(kind, file);
  const told = readNotes({
    ...notes,
    exif: [...notes.exif, ...(metadata.exif ? [metadata.exif] : [])],
    xmp: [...notes.xmp, ...(metadata.xmp ? [metadata.xmp] : [])],
    iptc: [...notes.iptc, ...(metadata.iptc ? [metadata.iptc] : [])],
  });
  const isMoving = kind !== "tiff" && (metadata.pages ?? 1) > 1;
  return { state: "read", kind, width, height, isMoving, dangers: [], ...positionAndRights(told) };
}

function inspectSvg(file: Buffer): ReadImage {
  const { width, height, dangers, embedded, ...own } = readSvg(file);
  const inside = embedded.flatMap((picture) => placesInside(picture));
  const told = { ...own, places: [...own.places.map((place) => `xmp ${place}`), ...inside] };
  return { state: "read", kind: "svg", width, height, isMoving: false, dangers, ...positionAndRights(told) };
}

function placesInside(picture: Buffer): readonly string[] {
  const kind = kindOf(picture);
  return kind === undefined || kind === "heic" || kind === "svg" ? [] : readNotes(findNotes(kind, picture)).places;
}

function positionAndRights({ places, copyright, author }: ToldFacts) {
  const sources = places.map((place) => place.slice(0, place.indexOf(" ")));
  return { position: [...new Set(sources)], positionFields: places, copyright: oneLine(copyright ?? author) };
}

/** Of a name, and no more than that: no field of a file is copied on at any length. */
function oneLine(text = ""): string | undefined {
  return (
    text
      .replace(/[\s\p{C}]+/gu, " ")
      .trim()
      .slice(0, 300) || undefined
  );
}
