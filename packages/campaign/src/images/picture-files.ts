import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { inspectImage, type ReadImage } from "@tdh/schemas/files";
import type { RefusedImage } from "./errors.js";

/** What may be meant for a page; of which what cannot be used is told, not passed over. */
const extensions: ReadonlySet<string> = new Set(
  ["jpg", "jpeg", "jfif", "png", "webp", "avif", "tif", "tiff", "gif", "svg", "svgz", "heic", "heif", "bmp", "jxl"].map(
    (name) => `.${name}`,
  ),
);

/** No larger file is taken into memory. */
const maximumBytes = 100_000_000;

/** An original that may be used. */
export interface Picture {
  /** Its path in the folder, parted by `/`. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly digest: Buffer;
  readonly facts: ReadImage;
}

/**
 * Pictures in a folder and those within it, in the order of their names. What begins with a dot is left out, and links to
 * folders are not followed.
 */
export async function listPictures(folder: string, within = ""): Promise<readonly string[]> {
  const entries = await readdir(join(folder, within), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = within === "" ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await listPictures(folder, path)));
    else if (extensions.has(extname(entry.name).toLowerCase())) files.push(path);
  }
  return files;
}

/** Reads an original, and refuses what must not be published. @throws ImageToolMissingError where sharp is not installed. */
export async function readPicture(path: string, file: string): Promise<Picture | RefusedImage> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats) return refuse(file, "it is not there");
  if (!stats.isFile()) return refuse(file, "it is no file");
  if (stats.size > maximumBytes) return refuse(file, `it is larger than ${maximumBytes / 1_000_000} MB`);
  const bytes = await readFile(path);
  const facts = await inspectImage(bytes);
  if (facts.state === "unreadable") return refuse(file, facts.reason);
  const { positionFields, dangers } = facts;
  if (positionFields.length > 0) {
    return refuse(file, `it tells where it was taken (${positionFields.join(", ")})`, positionFields);
  }
  if (dangers.length > 0) return refuse(file, `it is an SVG that runs or loads something: ${dangers.join(", ")}`);
  if (facts.isMoving) {
    return refuse(
      file,
      "it moves, and nobody could stop it (WCAG 2.2.2); make a film of it, for a block of type video",
    );
  }
  return { file, digest: createHash("sha256").update(bytes).digest(), facts };
}

export function isRefused(picture: Picture | RefusedImage): picture is RefusedImage {
  return "reason" in picture;
}

/** Nothing is made of this one. */
export function refuse(file: string, reason: string, positionFields: readonly string[] = []): RefusedImage {
  return { file, reason, positionFields };
}
