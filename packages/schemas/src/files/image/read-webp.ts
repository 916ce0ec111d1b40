import { createPhotoNotes, cutOff, type PhotoNotes } from "./photo-notes.js";

/**
 * The chunks of a WebP that tell of the picture (RFC 9649, 2.7).
 *
 * @throws UnreadableImage where it ends before its end.
 */
export function readWebp(file: Buffer): PhotoNotes {
  const notes = createPhotoNotes();
  if (file.length < 12 || file.readUInt32LE(4) + 8 > file.length) throw cutOff();
  for (let at = 12; at + 8 <= file.length;) {
    const type = file.toString("latin1", at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === "EXIF") notes.exif.push(data);
    if (type === "XMP ") notes.xmp.push(data);
    at += 8 + length + (length % 2);
  }
  return notes;
}
