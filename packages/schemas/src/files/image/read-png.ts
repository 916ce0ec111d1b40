import { inflateSync } from "node:zlib";
import { createPhotoNotes, cutOff, UnreadableImage, type PhotoNotes } from "./photo-notes.js";
import { isPlaceName } from "./place-names.js";

/** Of all packed texts together: more is no description of a picture. */
const maximumText = 20_000_000;

/**
 * The chunks of a PNG that tell of the picture (PNG 3, 11.3): `eXIf`, XMP, the raw profiles that ImageMagick writes, and
 * texts whose keyword names a place.
 *
 * @throws UnreadableImage where it ends before its end, or where a text is damaged or unpacks to a flood.
 */
export function readPng(file: Buffer): PhotoNotes {
  const notes = createPhotoNotes();
  const unpack = createUnpack();
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === "IEND") return notes;
    if (type === "eXIf") notes.exif.push(data);
    else if (type === "tEXt" || type === "zTXt" || type === "iTXt") {
      const { keyword, text } = readTextChunk(type, data, unpack);
      addText(keyword, text, notes);
    }
    at += 12 + length;
  }
  throw cutOff();
}

function addText(keyword: string, text: Buffer, notes: PhotoNotes): void {
  const [, profile] = /^Raw profile type (\w+)$/.exec(keyword) ?? [];
  if (keyword === "XML:com.adobe.xmp") notes.xmp.push(text);
  else if (profile) {
    const data = readProfile(text);
    if (profile === "exif") notes.exif.push(data);
    else if (profile === "xmp") notes.xmp.push(data);
    else if (profile === "iptc" || profile === "8bim") notes.iptc.push(data);
    else if (/^app1$/i.test(profile))
      (data.subarray(0, 4).toString("latin1") === "Exif" ? notes.exif : notes.xmp).push(data);
  } else if (isPlaceName(keyword) && text.toString("latin1").trim() !== "") notes.places.push(`text ${keyword}`);
}

/** A blank line, the profile's name, the number of its bytes, and the bytes as hexadecimal digits. */
function readProfile(text: Buffer): Buffer {
  const [, digits = ""] = /^\s*\S+\s+\d+\s+([\da-fA-F\s]*)/.exec(text.toString("latin1")) ?? [];
  return Buffer.from(digits.replace(/\s+/g, ""), "hex");
}

function readTextChunk(type: "tEXt" | "zTXt" | "iTXt", data: Buffer, unpack: (data: Buffer) => Buffer) {
  const end = endOf(data, 0);
  const keyword = data.toString("latin1", 0, end);
  if (type === "tEXt") return { keyword, text: data.subarray(end + 1) };
  if (type === "zTXt") return { keyword, text: unpack(data.subarray(end + 2)) };
  const isPacked = data[end + 1] === 1;
  const language = endOf(data, end + 3);
  const text = data.subarray(endOf(data, language + 1) + 1);
  return { keyword, text: isPacked ? unpack(text) : text };
}

function createUnpack(): (data: Buffer) => Buffer {
  let left = maximumText;
  return (data) => {
    try {
      const text = inflateSync(data, { maxOutputLength: Math.max(left, 1) });
      left -= text.length;
      return text;
    } catch (cause) {
      throw new UnreadableImage("it is damaged: a text in it cannot be unpacked", { cause });
    }
  };
}

function endOf(data: Buffer, from: number): number {
  const end = data.indexOf(0, from);
  return end === -1 ? data.length : end;
}
