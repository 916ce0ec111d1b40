import type { PhotoNotes } from "./photo-notes.js";

const signature = "8BIM";
const resources = { iptc: 0x0404, exif: [0x0422, 0x0423], xmp: 0x0424 };

/** Hands on what Photoshop's image resources hold; what are none is taken for IPTC datasets by themselves. */
export function readPhotoshop(bytes: Buffer): Pick<PhotoNotes, "exif" | "xmp" | "iptc"> {
  const first = bytes.indexOf(signature);
  const notes: Pick<PhotoNotes, "exif" | "xmp" | "iptc"> = { exif: [], xmp: [], iptc: first === -1 ? [bytes] : [] };
  for (let at = first; at !== -1 && at + 12 <= bytes.length; at = bytes.indexOf(signature, at)) {
    const id = bytes.readUInt16BE(at + 4);
    // A name, its length before it, and a size: each begins at an even distance.
    const size = at + 6 + evenly(1 + (bytes[at + 6] ?? 0));
    if (size + 4 > bytes.length) break;
    const end = size + 4 + bytes.readUInt32BE(size);
    const data = bytes.subarray(size + 4, end);
    if (id === resources.iptc) notes.iptc.push(data);
    else if (id === resources.xmp) notes.xmp.push(data);
    else if (resources.exif.includes(id)) notes.exif.push(data);
    at = Math.min(end, bytes.length);
  }
  return notes;
}

function evenly(length: number): number {
  return length + (length % 2);
}
