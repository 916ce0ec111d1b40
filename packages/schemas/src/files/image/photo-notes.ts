/** The parts of a file that tell of the picture, as they lie in it. */
export interface PhotoNotes {
  /** EXIF: a TIFF structure, with or without `Exif\0\0` before it. */
  readonly exif: Buffer[];
  /** XMP packets. */
  readonly xmp: Buffer[];
  /** IPTC: the resources of Photoshop, or the datasets by themselves. */
  readonly iptc: Buffer[];
  /** Places that are told elsewhere, in words such as `video ©xyz`. */
  readonly places: string[];
}

export function createPhotoNotes(): PhotoNotes {
  return { exif: [], xmp: [], iptc: [], places: [] };
}

/** The file cannot be read as the kind of picture that it is. The reason completes “The file cannot be read: …”. */
export class UnreadableImage extends Error {
  override readonly name = "UnreadableImage";

  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** What ends before its end. */
export function cutOff(): UnreadableImage {
  return new UnreadableImage("it is damaged: its end is missing");
}
