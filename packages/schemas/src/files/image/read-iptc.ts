import type { ToldFacts } from "./read-xmp.js";

/** Datasets of the application record that tell a place (IPTC-NAA IIM 4.2, chapter 6). */
const places: Readonly<Record<number, string>> = {
  26: "Content Location Code (2:26)",
  27: "Content Location Name (2:27)",
  90: "City (2:90)",
  92: "Sub-location (2:92)",
  95: "Province/State (2:95)",
  100: "Country Code (2:100)",
  101: "Country Name (2:101)",
};
const byline = 80;
const copyrightNotice = 116;

/** Reads IPTC datasets: one marker, record, number, length and value after the other (IIM 4.2, 1.5). Empty ones count for nothing. */
export function readIptc(bytes: Buffer): ToldFacts {
  const found = new Set<string>();
  const texts = new Map<number, string>();
  for (let at = Math.max(0, bytes.indexOf(0x1c)); at + 5 <= bytes.length && bytes[at] === 0x1c;) {
    const record = bytes[at + 1];
    const dataset = bytes[at + 2] ?? 0;
    const { start, length } = readLength(bytes, at + 3);
    const value = readValue(bytes.subarray(start, start + length));
    const place = places[dataset];
    if (record === 2 && value !== "") {
      if (place) found.add(place);
      if (!texts.has(dataset)) texts.set(dataset, value);
    }
    at = start + length;
  }
  return { places: [...found], copyright: texts.get(copyrightNotice), author: texts.get(byline) };
}

/** Above 32 767 bytes, the length tells how many bytes the length has. */
function readLength(bytes: Buffer, at: number): { start: number; length: number } {
  const length = bytes.readUInt16BE(at);
  if (length < 0x8000) return { start: at + 2, length };
  const digits = Math.min(length & 0x7fff, 4, bytes.length - at - 2);
  return { start: at + 2 + digits, length: digits > 0 ? bytes.readUIntBE(at + 2, digits) : 0 };
}

function readValue(value: Buffer): string {
  const text = value.toString("utf8");
  return (text.includes("\uFFFD") ? value.toString("latin1") : text).replaceAll("\0", " ").trim();
}
