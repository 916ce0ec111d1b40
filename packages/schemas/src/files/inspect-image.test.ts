import { deflateSync } from "node:zlib";
import { inspectImage } from "@tdh/schemas/files";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import {
  ascii,
  box,
  jpegWith,
  long,
  photoshop,
  picture,
  pngWith,
  svg,
  tiff,
  withExif,
  withXmp,
  xmp,
} from "../testing/pictures.js";

const kinds = ["jpeg", "png", "webp", "avif", "tiff", "gif"] as const;
const jpeg = await picture().jpeg().toBuffer();
const png = await picture().png().toBuffer();
const inJakarta = xmp('photoshop:City="Jakarta"');
const full = picture()
  .withExif({ IFD0: { Copyright: "Tdh" }, IFD3: { GPSLatitude: "6/1 10/1 0/1" } })
  .withXmp(inJakarta);
const whole = await Promise.all(kinds.map(async (kind) => [kind, await full.clone()[kind]().toBuffer()] as const));

describe("size", () => {
  test.each(kinds)("a picture in %s is read", async (kind) => {
    const facts = await inspectImage(await picture()[kind]().toBuffer());
    expect(facts).toMatchObject({ state: "read", kind, width: 60, height: 40, isMoving: false, position: [] });
  });

  test.each(["jpeg", "png", "webp", "tiff"] as const)(
    "a %s that lies on its side has the size that is seen",
    async (kind) => {
      const turned = await picture().withMetadata({ orientation: 6 })[kind]().toBuffer();
      expect(await inspectImage(turned)).toMatchObject({ width: 40, height: 60 });
    },
  );

  test("an animation is said to move", async () => {
    const frames = picture(10, 30).gif();
    const moving = await picture(10, 30).raw().toBuffer();
    expect(await inspectImage(await frames.toBuffer())).toMatchObject({ isMoving: false });
    const two = Buffer.concat([moving, Buffer.alloc(moving.length, 255)]);
    const gif = await sharp(two, { raw: { width: 10, height: 60, channels: 3, pageHeight: 30 } })
      .gif()
      .toBuffer();
    expect(await inspectImage(gif)).toMatchObject({ state: "read", kind: "gif", height: 30, isMoving: true });
  });

  test.each([
    ['width="300" height="200"', 300, 200],
    ['width="300.4px" height="2in"', 300, 192],
    ['width="10mm" height="3pt"', 38, 4],
    [box, 30, 20],
    [`width="100%" height="100%" ${box}`, 30, 20],
    [`width="90" ${box}`, 90, 60],
    [`height="90" ${box}`, 135, 90],
  ])("an SVG with %s is %i × %i", async (attributes, width, height) => {
    expect(await inspectImage(svg(attributes))).toMatchObject({ state: "read", kind: "svg", width, height });
  });

  test("an SVG in UTF-16, in a Latin alphabet or with a long head is read", async () => {
    const text = `<!-- ${"é".repeat(3000)} -->${svg(box).toString()}`;
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const latin = Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${text}`, "latin1");
    for (const file of [Buffer.from(text), utf16, latin]) {
      expect(await inspectImage(file)).toMatchObject({ state: "read", width: 30, height: 20 });
    }
  });
});

describe("copyright", () => {
  const inRights = xmp(
    "",
    '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Łucja &amp; Co</rdf:li></rdf:Alt></dc:rights>',
  );
  const byTwo = xmp("", "<dc:creator><rdf:Seq><rdf:li>Ada</rdf:li><rdf:li>Bo</rdf:li></rdf:Seq></dc:creator>");

  test.each([
    ["XMP", withXmp(jpeg, inRights), "© Łucja & Co"],
    ["IPTC", jpegWith(jpeg, 0xed, photoshop({ 116: "© Tdh", 80: "Ada" })), "© Tdh"],
    ["EXIF", withExif(jpeg, tiff([[0x8298, 2, ascii("Ada\0Tdh")]])), "Ada, Tdh"],
    ["the author, where nothing else is said", withXmp(jpeg, byTwo), "Ada, Bo"],
    ["the author in EXIF", withExif(jpeg, tiff([[0x013b, 2, ascii("Ada")]])), "Ada"],
    ["nothing", jpeg, undefined],
  ])("is read from %s", async (_name, file, copyright) => {
    expect(await inspectImage(file)).toMatchObject({ state: "read", copyright });
  });

  test("is no longer than a name", async () => {
    const facts = await inspectImage(withExif(jpeg, tiff([[0x8298, 2, ascii(`a\n${"b".repeat(2000)}`)]])));
    expect(facts.state === "read" && facts.copyright).toBe(`a ${"b".repeat(298)}`);
  });
});

describe("what cannot be read", () => {
  const head = (width: number, height: number) =>
    Buffer.concat([long(width).reverse(), long(height).reverse(), Buffer.from([8, 2, 0, 0, 0])]);
  const vast = pngWith(png, "IHDR", head(20_000, 20_000));

  test.each([
    ["an empty file", Buffer.alloc(0), "it is empty"],
    ["a text", Buffer.from("This is no picture."), "it is no JPEG, PNG, WebP, AVIF, TIFF, GIF or SVG"],
    ["a page", Buffer.from("<!doctype html><svg></svg>"), "it is no well-formed SVG"],
    [
      "HEIC",
      Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"),
      "it is HEIC, which browsers do not show; export it as JPEG",
    ],
    ["the beginning of a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "it is damaged"],
    ["a JPEG that breaks off", jpeg.subarray(0, -2), "it is damaged: its end is missing"],
    ["a PNG that breaks off", png.subarray(0, -12), "it is damaged: its end is missing"],
    [
      "more pixels than memory holds",
      Buffer.concat([vast.subarray(0, 8), vast.subarray(33)]),
      "it has 20000 × 20000 pixels, more than 120 million",
    ],
    ["100 MB", Buffer.alloc(100_000_001), "it is larger than 100 MB"],
    ["an SVG of 10 MB", svg(box, " ".repeat(10_000_000)), "it is an SVG of more than 10 MB"],
    ["an SVG that is not closed", Buffer.from(`<svg ${box}><g></svg>`), "it is no well-formed SVG"],
    ["an SVG with an unknown entity", svg(box, "<text>&nbsp;</text>"), "it is no well-formed SVG"],
    [
      "an SVG with entities of its own",
      Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg(box).toString()}`),
      "it is an SVG that declares entities; export it without them",
    ],
    ["an SVG without a size", svg('width="50%"'), "it is an SVG that has neither a size nor a viewBox"],
    [
      "an SVG in UTF-7",
      Buffer.from(`<?xml version="1.0" encoding="UTF-7"?>${svg(box)}`),
      "it is an SVG in another encoding than UTF-8",
    ],
    [
      "a text that unpacks to a flood",
      pngWith(png, "zTXt", Buffer.concat([ascii("Comment"), Buffer.alloc(1), deflateSync(Buffer.alloc(30_000_000))])),
      "it is damaged: a text in it cannot be unpacked",
    ],
  ])("%s is told in words", async (_name, file, reason) => {
    expect(await inspectImage(file)).toEqual({ state: "unreadable", reason });
  });

  test("bytes at random, also behind the signs of a picture, are never thrown at", { timeout: 30_000 }, async () => {
    const signs = [
      [],
      [0xff, 0xd8, 0xff],
      [...png.subarray(0, 33)],
      [...Buffer.from("RIFF\xff\0\0\0WEBPVP8X")],
      [...Buffer.from("GIF89a")],
      [...Buffer.from("II*\0")],
      [...Buffer.from("\0\0\0\x14ftypavif")],
      [...Buffer.from("<svg ")],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...signs), fc.uint8Array({ maxLength: 300 }), async (sign, bytes) => {
        const facts = await inspectImage(Uint8Array.from([...sign, ...bytes]));
        expect(["read", "unreadable"]).toContain(facts.state);
      }),
      { numRuns: 500 },
    );
  });

  test.each(whole)(
    "a %s that is cut off or changed anywhere is never thrown at",
    { timeout: 30_000 },
    async (kind, file) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), async (at, byte) => {
          const cut = await inspectImage(file.subarray(0, at));
          if (kind === "jpeg" || kind === "png" || kind === "webp") expect(cut.state).toBe("unreadable");
          const changed = Buffer.from(file);
          changed[at] = byte;
          for (const facts of [cut, await inspectImage(changed)]) expect(["read", "unreadable"]).toContain(facts.state);
        }),
        { numRuns: 100 },
      );
    },
  );

  test("markup that was made to be slow is read in time", { timeout: 30_000 }, async () => {
    const slow = ["<!--", "<?a ", '<!DOCTYPE "', "<a b='", "&#", " ", "<a ", "url(#"].map((piece) =>
      svg(`${box} fill="${piece.startsWith("<") ? "" : piece.repeat(200_000)}"`, piece.repeat(200_000)),
    );
    const before = performance.now();
    for (const file of slow) expect(["read", "unreadable"]).toContain((await inspectImage(file)).state);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

test("bytes in a larger buffer are read as they stand", async () => {
  const around = Buffer.concat([Buffer.alloc(13, 7), jpeg, Buffer.alloc(5, 7)]);
  const own = new Uint8Array(around.buffer, around.byteOffset + 13, jpeg.length);
  expect(await inspectImage(own)).toMatchObject({ state: "read", width: 60, height: 40 });
});
