/** A picture of which nothing is made, and why. */
export interface RefusedImage {
  /** As it lies in the folder. */
  readonly file: string;
  /** Completes “The picture is refused: …”. */
  readonly reason: string;
  /** What in the file tells where it was taken: `exif GPSLatitude`, `xmp photoshop:City`. */
  readonly positionFields: readonly string[];
}

/** Pictures cannot be used as they are. The message names every one of them. */
export class ImageRefusedError extends Error {
  override readonly name: string = "ImageRefusedError";

  constructor(readonly refused: readonly RefusedImage[]) {
    const lines = refused.map(({ file, reason }) => `  ${file}: ${reason}`);
    const head =
      refused.length === 1
        ? "A picture is refused, and nothing is made of it:"
        : `${refused.length} pictures are refused, and nothing is made of them:`;
    const needsCleaning = refused.filter(({ positionFields }) => positionFields.length > 0);
    super([head, ...lines, ...(needsCleaning.length > 0 ? mending(needsCleaning) : [])].join("\n"));
  }
}

/** Among the pictures refused are some that tell where they were taken. */
export class ImagePositionError extends ImageRefusedError {
  override readonly name = "ImagePositionError";
}

/** What was asked for makes no sense. The message says what, and what to give. */
export class ImageOptionsError extends Error {
  override readonly name = "ImageOptionsError";
}

/** The error that fits what was refused. */
export function refusal(refused: readonly RefusedImage[]): ImageRefusedError {
  const tells = refused.some(({ positionFields }) => positionFields.length > 0);
  return tells ? new ImagePositionError(refused) : new ImageRefusedError(refused);
}

function mending(refused: readonly RefusedImage[]): readonly string[] {
  const files = refused.map(({ file }) => `'${file.replaceAll("'", String.raw`'\''`)}'`);
  return [
    "The place where a picture was taken can lead to the child in it. It is not taken out here in silence, since the",
    "original and its copies would go on telling it. Export the picture anew without its place, or, in its folder:",
    `  exiftool -all= -tagsFromFile @ -copyright -artist -orientation -icc_profile ${files.join(" ")}`,
    "Then see to the copies: the repository and its history, the mailbox, the cloud.",
  ];
}
