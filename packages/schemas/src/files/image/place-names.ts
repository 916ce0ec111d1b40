import { localName } from "./xml-names.js";

/** Names under which XMP and texts tell a place: IPTC Core and Extension, Photoshop, EXIF, dynamic media, Dublin Core. */
const places: ReadonlySet<string> = new Set([
  "city",
  "country",
  "countrycode",
  "countryname",
  "coverage",
  "lat",
  "latitude",
  "location",
  "locationcreated",
  "locationid",
  "locationname",
  "locationshown",
  "long",
  "longitude",
  "provincestate",
  "shotlocation",
  "state",
  "sublocation",
  "worldregion",
]);

/** Whether a name such as `photoshop:City` or `exif:GPSLatitude` stands for a place, whatever prefix it has. */
export function isPlaceName(name: string): boolean {
  const local = localName(name).toLowerCase();
  // The version is that of the tags, and cameras write it without a position.
  return (local.startsWith("gps") && local !== "gpsversionid") || places.has(local);
}
