import { createPhotoNotes, cutOff, type PhotoNotes } from "./photo-notes.js";

const exifMark = Buffer.from("Exif\0\0", "latin1");
const xmpMark = Buffer.from("http://ns.adobe.com/xap/1.0/\0", "latin1");
const extensionMark = Buffer.from("http://ns.adobe.com/xmp/extension/\0", "latin1");
const photoshopMark = Buffer.from("Photoshop 3.0\0", "latin1");
const start = Buffer.from([0xff, 0xd8, 0xff]);

/**
 * The segments of a JPEG that tell of the picture (ITU-T T.81, annex B; XMP part 3, 1.1.3): of every picture that lies
 * in the file, since telephones append smaller ones, and of a film that they append.
 *
 * @throws UnreadableImage where it ends before its end.
 */
export function readJpeg(file: Buffer): PhotoNotes {
  const notes = createPhotoNotes();
  const photoshop: Buffer[] = [];
  const extended: XmpPart[] = [];
  let ends = false;
  for (let at: number | undefined = 0; at !== undefined && at < file.length;) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff || marker === 0xff) at = following(file, at + 1);
    else if (marker === 0xd9) {
      if (!ends) readTrailer(file.subarray(at + 2), notes);
      ends = true;
      const next = file.indexOf(start, at + 2);
      at = next === -1 ? undefined : next;
    } else if (isAlone(marker)) at += 2;
    else {
      if (at + 4 > file.length) break;
      const end: number = at + 2 + Math.max(2, file.readUInt16BE(at + 2));
      const segment = file.subarray(at + 4, end);
      if (marker === 0xe1) readApplication1(segment, notes, extended);
      else if (marker === 0xed && begins(segment, photoshopMark)) photoshop.push(after(segment, photoshopMark));
      at = marker === 0xda ? following(file, end) : end;
    }
  }
  if (!ends) throw cutOff();
  if (photoshop.length > 0) notes.iptc.push(Buffer.concat(photoshop));
  notes.xmp.push(...joinParts(extended));
  return notes;
}

/** A packet of more than 64 kB lies in several segments, each with the packet's digest and its own offset. */
interface XmpPart {
  readonly packet: string;
  readonly offset: number;
  readonly data: Buffer;
}

function readApplication1(segment: Buffer, notes: PhotoNotes, extended: XmpPart[]): void {
  if (begins(segment, exifMark)) notes.exif.push(segment);
  else if (begins(segment, xmpMark)) notes.xmp.push(after(segment, xmpMark));
  else if (begins(segment, extensionMark) && segment.length > extensionMark.length + 40) {
    const part = after(segment, extensionMark);
    extended.push({ packet: part.toString("latin1", 0, 32), offset: part.readUInt32BE(36), data: part.subarray(40) });
  }
}

function joinParts(parts: readonly XmpPart[]): Buffer[] {
  const packets = new Map<string, XmpPart[]>();
  for (const part of parts) packets.set(part.packet, [...(packets.get(part.packet) ?? []), part]);
  return Array.from(packets.values(), (own) =>
    Buffer.concat(own.sort((one, other) => one.offset - other.offset).map(({ data }) => data)),
  );
}

/** A film behind the picture says where it was made in the atom ©xyz (QuickTime File Format) or in its metadata. */
function readTrailer(trailer: Buffer, notes: PhotoNotes): void {
  if (!trailer.includes("ftyp")) return;
  for (const name of ["©xyz", "location.ISO6709"]) {
    if (trailer.includes(name, 0, "latin1")) notes.places.push(`video ${name}`);
  }
}

/** The next marker: in coded data, 0xFF before 0 or before a restart is none. */
function following(file: Buffer, from: number): number | undefined {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return undefined;
}

function isAlone(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

function begins(segment: Buffer, mark: Buffer): boolean {
  return segment.subarray(0, mark.length).equals(mark);
}

function after(segment: Buffer, mark: Buffer): Buffer {
  return segment.subarray(mark.length);
}
