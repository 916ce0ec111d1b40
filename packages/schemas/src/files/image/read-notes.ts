import { decodeText } from "./decode-text.js";
import type { ImageKind } from "./kind.js";
import { createPhotoNotes, type PhotoNotes } from "./photo-notes.js";
import { readIptc } from "./read-iptc.js";
import { readJpeg } from "./read-jpeg.js";
import { readPhotoshop } from "./read-photoshop.js";
import { readPng } from "./read-png.js";
import { readTiff } from "./read-tiff.js";
import { readWebp } from "./read-webp.js";
import { readXml } from "./read-xml.js";
import { readXmp, type ToldFacts } from "./read-xmp.js";

/** The parts of a file that tell of the picture, by its kind. @throws UnreadableImage where it ends before its end. */
export function findNotes(kind: Exclude<ImageKind, "svg">, file: Buffer): PhotoNotes {
  if (kind === "jpeg") return readJpeg(file);
  if (kind === "png") return readPng(file);
  if (kind === "webp") return readWebp(file);
  if (kind === "tiff") return { ...createPhotoNotes(), exif: [file] };
  return { ...createPhotoNotes(), xmp: packetsIn(file) };
}

/**
 * What notes tell, each place with its source before it: `exif GPSLatitude`. Whose the picture is comes from XMP first, which
 * has every alphabet.
 */
export function readNotes({ exif, xmp, iptc, places }: PhotoNotes): ToldFacts {
  const packets = [...xmp];
  const resources = [...iptc];
  const datasets: Buffer[] = [];
  const told = { exif: [] as ToldFacts[], xmp: [] as ToldFacts[], iptc: [] as ToldFacts[] };
  for (const structure of exif) told.exif.push(readTiff(structure, { xmp: packets, iptc: resources }));
  for (const resource of resources) {
    const inside = readPhotoshop(resource);
    datasets.push(...inside.iptc);
    packets.push(...inside.xmp);
    for (const structure of inside.exif) told.exif.push(readTiff(structure, { xmp: packets, iptc: [] }));
  }
  for (const dataset of datasets) told.iptc.push(readIptc(dataset));
  for (const packet of packets) told.xmp.push(readXmp(readXml(decodeText(packet) ?? packet.toString("latin1"))));

  const all = [...told.xmp, ...told.iptc, ...told.exif];
  const named = Object.entries(told).flatMap(([source, facts]) =>
    facts.flatMap((fact) => fact.places.map((place) => `${source} ${place}`)),
  );
  return {
    places: [...new Set([...named, ...places])],
    copyright: all.find(({ copyright }) => copyright)?.copyright,
    author: all.find(({ author }) => author)?.author,
  };
}

/** XMP packets may be found in a file of any kind without knowing it (ISO 16684-1, 7.3). */
function packetsIn(file: Buffer): Buffer[] {
  const packets: Buffer[] = [];
  for (let at = file.indexOf("<rdf:RDF"); at !== -1; at = file.indexOf("<rdf:RDF", at + 1)) {
    const end = file.indexOf("</rdf:RDF>", at);
    packets.push(file.subarray(at, end === -1 ? undefined : end + 10));
    if (end === -1) break;
    at = end;
  }
  return packets;
}
