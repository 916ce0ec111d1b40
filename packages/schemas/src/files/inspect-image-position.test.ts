import { deflateSync } from "node:zlib";
import { inspectImage } from "@tdh/schemas/files";
import { expect, test } from "vitest";
import {
  ascii,
  box,
  iptc,
  jpegWith,
  long,
  onePixel,
  photoshop,
  picture,
  pngWith,
  svg,
  tiff,
  withApplication1,
  withExif,
  withXmp,
  xmp,
} from "../testing/pictures.js";

const jpeg = await picture().jpeg().toBuffer();
const png = await picture().png().toBuffer();
const gif = await picture().gif().toBuffer();
const degrees = Buffer.concat([long(6), long(1), long(10), long(1), long(0), long(1)]);
const latitude = [0x8825, 4, [[2, 5, degrees]]] as const;
const inJakarta = xmp('photoshop:City="Jakarta"');

const gps = { IFD3: { GPSLatitudeRef: "S", GPSLatitude: "6/1 10/1 0/1" } };

test.each(["jpeg", "png", "webp", "avif"] as const)("a position is found in the EXIF of a %s", async (kind) => {
  const facts = await inspectImage(await picture().withExif(gps)[kind]().toBuffer());
  expect(facts).toMatchObject({ position: ["exif"] });
  expect(facts).toMatchObject({ positionFields: expect.arrayContaining(["exif GPSLatitude"]) });
});

test.each(["jpeg", "png", "webp", "avif", "tiff"] as const)("a position is found in the XMP of a %s", async (kind) => {
  const facts = await inspectImage(await picture().withXmp(inJakarta)[kind]().toBuffer());
  expect(facts).toMatchObject({ position: ["xmp"], positionFields: ["xmp photoshop:City"] });
});

test.each([
  ["an attribute of XMP", withXmp(jpeg, xmp('exif:GPSLatitude="6,10.0S"')), "xmp exif:GPSLatitude"],
  [
    "an element of XMP",
    withXmp(jpeg, xmp("", "<exif:GPSLongitude>106,49E</exif:GPSLongitude>")),
    "xmp exif:GPSLongitude",
  ],
  ["XMP under another prefix", withXmp(jpeg, xmp('p:Country="Indonesia"')), "xmp p:Country"],
  ["XMP in another alphabet", withXmp(jpeg, xmp('photoshop:State="جاكرتا"')), "xmp photoshop:State"],
  ["a location of IPTC Core", withXmp(jpeg, xmp('Iptc4xmpCore:Location="Bantar Gebang"')), "xmp Iptc4xmpCore:Location"],
  [
    "a structure of IPTC Extension",
    withXmp(
      jpeg,
      xmp(
        "",
        '<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li Iptc4xmpExt:WorldRegion="Asia"/></rdf:Bag></Iptc4xmpExt:LocationCreated>',
      ),
    ),
    "xmp Iptc4xmpExt:LocationCreated",
  ],
  [
    "a structure with nested fields",
    withXmp(
      jpeg,
      xmp(
        "",
        '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><x:Name>A dump</x:Name></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>',
      ),
    ),
    "xmp Iptc4xmpExt:LocationShown",
  ],
  ["XMP that breaks off", withXmp(jpeg, inJakarta.slice(0, inJakarta.indexOf("</rdf:Desc"))), "xmp photoshop:City"],
  ["a GIF", Buffer.concat([gif, Buffer.from(inJakarta)]), "xmp photoshop:City"],
  ["little-endian EXIF", withExif(jpeg, tiff([latitude])), "exif GPSLatitude"],
  ["EXIF behind another directory", withExif(jpeg, tiff([[0x8769, 4, [latitude]]])), "exif GPSLatitude"],
  ["a TIFF file", tiff([...onePixel, latitude]), "exif GPSLatitude"],
  ["a BigTIFF file", tiff([...onePixel, latitude], { big: true }), "exif GPSLatitude"],
  ["a GeoTIFF file", tiff([...onePixel, [0x8482, 12, Buffer.alloc(48, 64)]]), "exif GeoTIFF ModelTiepoint"],
  ["XMP within a TIFF file", tiff([...onePixel, [700, 1, Buffer.from(inJakarta)]]), "xmp photoshop:City"],
  ["IPTC within a TIFF file", tiff([...onePixel, [0x83bb, 7, iptc({ 90: "Jakarta" })]]), "iptc City (2:90)"],
  ["the location code of IPTC", jpegWith(jpeg, 0xed, photoshop({ 26: "IDN" })), "iptc Content Location Code (2:26)"],
  ["the location name of IPTC", jpegWith(jpeg, 0xed, photoshop({ 27: "Java" })), "iptc Content Location Name (2:27)"],
  ["the city of IPTC", jpegWith(jpeg, 0xed, photoshop({ 5: "Waste", 90: "Jakarta" })), "iptc City (2:90)"],
  ["the sub-location of IPTC", jpegWith(jpeg, 0xed, photoshop({ 92: "Dump" })), "iptc Sub-location (2:92)"],
  ["the province of IPTC", jpegWith(jpeg, 0xed, photoshop({ 95: "Java" })), "iptc Province/State (2:95)"],
  ["the country code of IPTC", jpegWith(jpeg, 0xed, photoshop({ 100: "IDN" })), "iptc Country Code (2:100)"],
  ["the country of IPTC", jpegWith(jpeg, 0xed, photoshop({ 101: "Indonesia" })), "iptc Country Name (2:101)"],
  ["eXIf of a PNG", pngWith(png, "eXIf", tiff([latitude])), "exif GPSLatitude"],
  [
    "a raw profile of a PNG",
    pngWith(png, "tEXt", ascii(`Raw profile type exif\0\nexif\n 60\n${tiff([latitude]).toString("hex")}`)),
    "exif GPSLatitude",
  ],
  [
    "a packed raw profile of a PNG",
    pngWith(
      png,
      "zTXt",
      Buffer.concat([
        ascii("Raw profile type iptc"),
        Buffer.alloc(1),
        deflateSync(`\niptc\n 9\n${photoshop({ 90: "Jakarta" }).subarray(14).toString("hex")}`),
      ]),
    ),
    "iptc City (2:90)",
  ],
  [
    "packed XMP of a PNG",
    pngWith(png, "iTXt", Buffer.concat([Buffer.from("XML:com.adobe.xmp\0\x01\0\0\0"), deflateSync(inJakarta)])),
    "xmp photoshop:City",
  ],
  ["a text of a PNG", pngWith(png, "tEXt", Buffer.from("exif:GPSLatitude\u00006/1, 10/1")), "text exif:GPSLatitude"],
  [
    "a smaller picture that a telephone appended",
    Buffer.concat([jpeg, withExif(jpeg, tiff([latitude]))]),
    "exif GPSLatitude",
  ],
  [
    "a film that a telephone appended",
    Buffer.concat([jpeg, Buffer.from("\0\0\0\x18ftypmp42 … udta ©xyz-06.2+106.8/", "latin1")]),
    "video ©xyz",
  ],
  [
    "the metadata of an SVG",
    svg(box, `<metadata>${inJakarta.replace(/<\?.*?\?>/g, "")}</metadata>`),
    "xmp photoshop:City",
  ],
  [
    "a picture within an SVG",
    svg(box, `<image href="data:image/jpeg;base64,${withExif(jpeg, tiff([latitude])).toString("base64")}"/>`),
    "exif GPSLatitude",
  ],
])("a position is found in %s", async (_name, file, field) => {
  const facts = await inspectImage(file);
  expect(facts).toMatchObject({ state: "read", position: [field.slice(0, field.indexOf(" "))] });
  expect(facts).toMatchObject({ positionFields: expect.arrayContaining([field]) });
});

test("a position is found in XMP that lies in several segments, in whichever order", async () => {
  const packet = Buffer.from(xmp("", `<exif:GPSLatitude>${" ".repeat(50)}6,10S</exif:GPSLatitude>`));
  const middle = packet.indexOf("6,10S");
  const part = (from: number, to: number) =>
    Buffer.concat([
      Buffer.from("0".repeat(32)),
      long(packet.length),
      Buffer.from(long(from)).reverse(),
      packet.subarray(from, to),
    ]);
  const mark = "http://ns.adobe.com/xmp/extension/\0";
  const file = withApplication1(withApplication1(jpeg, mark, part(0, middle)), mark, part(middle, packet.length));
  expect(await inspectImage(file)).toMatchObject({ positionFields: ["xmp exif:GPSLatitude"] });
});

test("a position is told of every source once", async () => {
  const file = jpegWith(
    await picture().withExif(gps).withXmp(inJakarta).jpeg().toBuffer(),
    0xed,
    photoshop({ 90: "Jakarta", 101: "Indonesia" }),
  );
  const facts = await inspectImage(file);
  expect(facts.state === "read" && [...facts.position].sort()).toEqual(["exif", "iptc", "xmp"]);
});

test.each([
  ["EXIF without a position", withExif(jpeg, tiff([[0x010f, 2, ascii("Camera of a kind")]]))],
  ["the version of the GPS tags alone", withExif(jpeg, tiff([[0x8825, 4, [[0, 1, Buffer.from([2, 3, 0, 0])]]]]))],
  [
    "GPS tags of zeros and blanks",
    withExif(
      jpeg,
      tiff([
        [
          0x8825,
          4,
          [
            [1, 2, Buffer.from("  \0")],
            [2, 5, Buffer.alloc(24)],
          ],
        ],
      ]),
    ),
  ],
  ["the version of the GPS tags in XMP", withXmp(jpeg, xmp('exif:GPSVersionID="2.3.0.0"'))],
  ["empty fields of XMP", withXmp(jpeg, xmp('photoshop:City="" photoshop:State=" "', "<photoshop:Country/>"))],
  [
    "the city of whoever made it",
    withXmp(jpeg, xmp("", '<Iptc4xmpCore:CreatorContactInfo Iptc4xmpCore:CiAdrCity="Delft"/>')),
  ],
  ["an empty dataset of IPTC", jpegWith(jpeg, 0xed, photoshop({ 90: "", 5: "Waste" }))],
  ["a word of a PNG", pngWith(png, "tEXt", Buffer.from("Title\0Jakarta"))],
  ["what an SVG draws", svg(box, "<title>City</title><text>Jakarta</text><g class='City'/>")],
])("no position is found in %s", async (_name, file) => {
  expect(await inspectImage(file)).toMatchObject({ state: "read", position: [], positionFields: [] });
});
