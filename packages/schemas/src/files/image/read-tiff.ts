import type { PhotoNotes } from "./photo-notes.js";
import type { ToldFacts } from "./read-xmp.js";

/** More than any camera writes: a file that is made to be slow is not read on for ever. */
const maximumDirectories = 200;
const maximumEntries = 4096;

const tags = {
  artist: 0x013b,
  subDirectories: 0x014a,
  xmp: 0x02bc,
  copyright: 0x8298,
  geoTransformation: 0x85d8,
  geoTiepoints: 0x8482,
  iptc: 0x83bb,
  photoshop: 0x8649,
  exif: 0x8769,
  gps: 0x8825,
} as const;

/** Of the GPS directory, by tag (Exif 3.0, 4.6.6). The first is the version of the tags, which cameras write without a position. */
const gpsNames = [
  "GPSVersionID",
  "GPSLatitudeRef",
  "GPSLatitude",
  "GPSLongitudeRef",
  "GPSLongitude",
  "GPSAltitudeRef",
  "GPSAltitude",
  "GPSTimeStamp",
  "GPSSatellites",
  "GPSStatus",
  "GPSMeasureMode",
  "GPSDOP",
  "GPSSpeedRef",
  "GPSSpeed",
  "GPSTrackRef",
  "GPSTrack",
  "GPSImgDirectionRef",
  "GPSImgDirection",
  "GPSMapDatum",
  "GPSDestLatitudeRef",
  "GPSDestLatitude",
  "GPSDestLongitudeRef",
  "GPSDestLongitude",
  "GPSDestBearingRef",
  "GPSDestBearing",
  "GPSDestDistanceRef",
  "GPSDestDistance",
  "GPSProcessingMethod",
  "GPSAreaInformation",
  "GPSDateStamp",
  "GPSDifferential",
  "GPSHPositioningError",
];

/** Bytes of one value of each type (TIFF 6.0, section 2; BigTIFF; Exif 3.0, 4.6.2). */
const sizes: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
  129: 1,
};

/**
 * Reads a TIFF structure: a whole TIFF file, or the EXIF of another (TIFF 6.0; BigTIFF; Exif 3.0, 4.6). Directories are
 * followed wherever they lead, once each; what points outside the bytes is passed over. Other notes that lie in it are
 * added to `notes`.
 */
export function readTiff(bytes: Buffer, notes: Pick<PhotoNotes, "xmp" | "iptc">): ToldFacts {
  const structure = openStructure(bytes);
  const places = new Set<string>();
  const texts = new Map<number, string>();
  if (!structure) return { places: [] };
  const waiting = [{ offset: structure.first, isGps: false }];
  const seen = new Set<number>();
  for (let directory = waiting.pop(); directory && seen.size < maximumDirectories; directory = waiting.pop()) {
    if (seen.has(directory.offset) || waiting.length > maximumDirectories) continue;
    seen.add(directory.offset);
    const { entries, next } = structure.readDirectory(directory.offset);
    if (next > 0) waiting.push({ offset: next, isGps: directory.isGps });
    for (const { tag, value, offsets } of entries) {
      const tells = value.some((byte) => byte !== 0 && byte !== 0x20);
      if (directory.isGps) {
        if (tells && tag !== 0) places.add(gpsNames[tag] ?? `GPS tag ${tag}`);
      } else if (tag === tags.exif || tag === tags.subDirectories) {
        waiting.push(...offsets().map((offset) => ({ offset, isGps: false })));
      } else if (tag === tags.gps) waiting.push(...offsets().map((offset) => ({ offset, isGps: true })));
      else if (tag === tags.xmp) notes.xmp.push(value);
      else if (tag === tags.iptc || tag === tags.photoshop) notes.iptc.push(value);
      else if (tag === tags.geoTiepoints && tells) places.add("GeoTIFF ModelTiepoint");
      else if (tag === tags.geoTransformation && tells) places.add("GeoTIFF ModelTransformation");
      else if ((tag === tags.copyright || tag === tags.artist) && tells && !texts.has(tag))
        texts.set(tag, readText(value));
    }
  }
  return { places: [...places], copyright: texts.get(tags.copyright), author: texts.get(tags.artist) };
}

interface Entry {
  readonly tag: number;
  readonly value: Buffer;
  /** The value as offsets of directories. */
  readonly offsets: () => readonly number[];
}

interface Structure {
  readonly first: number;
  readonly readDirectory: (offset: number) => { readonly entries: readonly Entry[]; readonly next: number };
}

function openStructure(given: Buffer): Structure | undefined {
  const bytes = given.toString("latin1", 0, 6) === "Exif\0\0" ? given.subarray(6) : given;
  const order = bytes.toString("latin1", 0, 2);
  if ((order !== "II" && order !== "MM") || bytes.length < 8) return undefined;
  const read = (offset: number, length: 2 | 4 | 8): number => {
    if (offset < 0 || offset + length > bytes.length) return 0;
    if (length === 8) return Number(order === "II" ? bytes.readBigUInt64LE(offset) : bytes.readBigUInt64BE(offset));
    return order === "II" ? bytes.readUIntLE(offset, length) : bytes.readUIntBE(offset, length);
  };
  const isBig = read(2, 2) === 43;
  if (!isBig && read(2, 2) !== 42) return undefined;
  const word = isBig ? 8 : 4;
  const head = isBig ? 8 : 2;
  const entryLength = isBig ? 20 : 12;
  return {
    first: read(isBig ? 8 : 4, word),
    readDirectory(offset) {
      const room = Math.max(0, Math.floor((bytes.length - offset - head) / entryLength));
      const count = Math.min(read(offset, head), room, maximumEntries);
      const entries = Array.from({ length: count }, (_, index): Entry => {
        const at = offset + head + index * entryLength;
        const size = sizes[read(at + 2, 2)] ?? 0;
        const length = size * read(at + 4, word);
        const field = at + 4 + word;
        const start = length <= word ? field : read(field, word);
        const value = start + length <= bytes.length ? bytes.subarray(start, start + length) : bytes.subarray(0, 0);
        const step = size === 8 ? 8 : 4;
        return {
          tag: read(at, 2),
          value,
          offsets: () =>
            Array.from({ length: Math.min(Math.floor(length / step), maximumDirectories) }, (_, each) =>
              read(start + each * step, step),
            ),
        };
      });
      return { entries, next: read(offset + head + count * entryLength, word) };
    },
  };
}

/** Photographer and editor are parted by a zero (Exif 3.0, 4.6.5.4). */
function readText(value: Buffer): string {
  const text = value.toString("utf8");
  return (text.includes("\uFFFD") ? value.toString("latin1") : text)
    .split("\0")
    .flatMap((part) => part.trim() || [])
    .join(", ");
}
