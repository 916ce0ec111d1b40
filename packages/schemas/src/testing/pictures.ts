import { crc32 } from "node:zlib";
import sharp, { type Sharp } from "sharp";

/** A picture of 60 × 40 pixels, to be written in the kind that a test wants. */
export function picture(width = 60, height = 40): Sharp {
  return sharp({ create: { width, height, channels: 3, background: "#246" } });
}

/** A JPEG with one more segment behind its beginning. */
export function jpegWith(jpeg: Buffer, marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

/** A PNG with one more chunk behind its head. */
export function pngWith(png: Buffer, type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.concat([number(data.length, 4), named, number(crc32(named), 4)]);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

/** An XMP packet of one description. */
export function xmp(attributes: string, elements = ""): string {
  const spaces = {
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    dc: "http://purl.org/dc/elements/1.1/",
    exif: "http://ns.adobe.com/exif/1.0/",
    photoshop: "http://ns.adobe.com/photoshop/1.0/",
    Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
  };
  const declared = Object.entries(spaces).map(([prefix, space]) => `xmlns:${prefix}="${space}"`);
  return (
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${declared.join(" ")}>` +
    `<rdf:Description rdf:about="" ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  );
}

/** What APP13 of a JPEG holds: IPTC datasets in Photoshop's resources. */
export function photoshop(datasets: Readonly<Record<number, string>>): Buffer {
  const data = iptc(datasets);
  return Buffer.concat([
    Buffer.from("Photoshop 3.0\u00008BIM\x04\x25\0\0", "latin1"),
    number(3, 4),
    Buffer.from("abc\u00008BIM\x04\x04\0\0", "latin1"),
    number(data.length, 4),
    data,
  ]);
}

export function iptc(datasets: Readonly<Record<number, string>>): Buffer {
  return Buffer.concat(
    Object.entries(datasets).map(([dataset, text]) => {
      const value = Buffer.from(text);
      return Buffer.concat([Buffer.from([0x1c, 2, Number(dataset)]), number(value.length, 2), value]);
    }),
  );
}

/** Of a directory: tag, type, and the value's bytes or the directory that it points to. */
export type TiffField = readonly [tag: number, type: number, value: Buffer | readonly TiffField[]];

/** A TIFF structure (TIFF 6.0, or BigTIFF), little endian. */
export function tiff(fields: readonly TiffField[], { big = false } = {}): Buffer {
  const write = (value: number, length: number) => Buffer.from(number(value, length)).reverse();
  const word = big ? 8 : 4;
  const sizes: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 12: 8 };
  const directory = (own: readonly TiffField[], offset: number): Buffer => {
    const length = (big ? 8 : 2) + own.length * (big ? 20 : 12) + word;
    let behind = Buffer.alloc(0);
    const entries = own.map(([tag, type, value]) => {
      const end = offset + length + behind.length;
      const bytes = Buffer.isBuffer(value) ? value : write(end, 4);
      const count = write(bytes.length / (sizes[type] ?? 1), word);
      if (!Buffer.isBuffer(value)) behind = Buffer.concat([behind, directory(value, end)]);
      else if (value.length > word) behind = Buffer.concat([behind, value]);
      const field =
        Buffer.isBuffer(value) && value.length > word ? write(end, word) : Buffer.concat([bytes, Buffer.alloc(word)]);
      return Buffer.concat([write(tag, 2), write(type, 2), count, field.subarray(0, word)]);
    });
    return Buffer.concat([write(own.length, big ? 8 : 2), ...entries, Buffer.alloc(word), behind]);
  };
  const head = big
    ? Buffer.from("II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0", "latin1")
    : Buffer.from("II*\0\x08\0\0\0", "latin1");
  return Buffer.concat([head, directory(fields, head.length)]);
}

/** Fields of a whole TIFF file of one grey pixel. */
export const onePixel: readonly TiffField[] = [
  [256, 4, long(1)],
  [257, 4, long(1)],
  [258, 3, short(8)],
  [259, 3, short(1)],
  [262, 3, short(1)],
  [273, 4, long(0)],
  [277, 3, short(1)],
  [278, 4, long(1)],
  [279, 4, long(1)],
];

export function ascii(text: string): Buffer {
  return Buffer.from(`${text}\0`, "latin1");
}

function short(value: number): Buffer {
  return Buffer.from([value & 0xff, value >> 8]);
}

export function long(value: number): Buffer {
  return Buffer.from(number(value, 4)).reverse();
}

function number(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, Math.max(0, length - 6), Math.min(length, 6));
  return bytes;
}

/** A JPEG with one more APP1 segment. */
export function withApplication1(jpeg: Buffer, mark: string, data: string | Buffer): Buffer {
  return jpegWith(jpeg, 0xe1, Buffer.concat([Buffer.from(mark, "latin1"), Buffer.from(data)]));
}

export function withXmp(jpeg: Buffer, packet: string): Buffer {
  return withApplication1(jpeg, "http://ns.adobe.com/xap/1.0/\0", packet);
}

export function withExif(jpeg: Buffer, structure: Buffer): Buffer {
  return withApplication1(jpeg, "Exif\0\0", structure);
}

export function svg(attributes: string, inside = ""): Buffer {
  const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return Buffer.from(`<svg ${spaces} ${attributes}>${inside}</svg>`);
}

/** Of an SVG of 30 × 20. */
export const box = 'viewBox="0 0 30 20"';
