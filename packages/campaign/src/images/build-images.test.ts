import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildImages, ImageOptionsError, ImagePositionError, ImageRefusedError } from "@tdh/campaign/images";
import exifReader from "exif-reader";
import sharp, { type Sharp } from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder: string;
let from: string;
let to: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tdh-images-"));
  from = join(folder, "originals");
  to = join(folder, "made");
  await mkdir(from);
});

afterEach(() => rm(folder, { recursive: true }));

const build = (options: Partial<Parameters<typeof buildImages>[0]> = {}) =>
  buildImages({ from, to, publicPath: "/images", widths: [48, 96], ...options });

async function put(name: string, content: Sharp | Buffer | string): Promise<void> {
  await mkdir(dirname(join(from, name)), { recursive: true });
  await writeFile(
    join(from, name),
    typeof content === "string" || Buffer.isBuffer(content) ? content : await content.toBuffer(),
  );
}

/** Files that were made, in order. */
async function made(): Promise<string[]> {
  const entries = await readdir(to, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(to.length + 1)).sort();
}

/** A picture whose right half is of another colour, so that it can be seen which side is up. */
function picture(width = 100, height = 60): Sharp {
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: "#f00" } };
  return sharp({ create: { width, height, channels: 3, background: "#00f" } }).composite([
    { input: half, gravity: "east" },
  ]);
}

const gps = { IFD3: { GPSLatitudeRef: "S", GPSLatitude: "6/1 10/1 0/1" } };

function xmp(attributes: string): string {
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    `<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ${attributes}/></rdf:RDF></x:xmpmeta>`
  );
}

/** A JPEG with IPTC datasets in APP13. */
function withIptc(jpeg: Buffer, datasets: Readonly<Record<number, string>>): Buffer {
  const data = Buffer.concat(
    Object.entries(datasets).map(([dataset, text]) =>
      Buffer.concat([Buffer.from([0x1c, 2, Number(dataset), 0, text.length]), Buffer.from(text)]),
    ),
  );
  const resources = Buffer.concat([
    Buffer.from("Photoshop 3.0\u00008BIM\x04\x04\0\0\0\0\0", "latin1"),
    Buffer.from([data.length]),
    data,
  ]);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xed, 0, resources.length + 2]),
    resources,
    jpeg.subarray(2),
  ]);
}

/** Lossy formats come near, and no nearer. */
function expectColour(pixel: Buffer, colour: readonly number[]): void {
  const distances = colour.map((value, channel) => Math.abs((pixel[channel] ?? Infinity) - value));
  expect(Math.max(...distances)).toBeLessThan(12);
}

const refusalOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("the files that are made", () => {
  test("are AVIF, WebP and JPEG in each width, no wider than the original, for the address that documents give", async () => {
    await put("press/Sea at night.png", picture(80, 48).png());
    const sets = await build();

    const hash = "[0-9a-f]{8}";
    const files = await made();
    expect(files.map((file) => file.replace(new RegExp(`\\.${hash}\\.`), ".*."))).toEqual([
      "press/sea-at-night-48.*.avif",
      "press/sea-at-night-48.*.jpg",
      "press/sea-at-night-48.*.webp",
      "press/sea-at-night-80.*.avif",
      "press/sea-at-night-80.*.jpg",
      "press/sea-at-night-80.*.webp",
    ]);
    const [avif48, jpeg48, webp48, avif80, jpeg80, webp80] = files;
    expect(sets).toEqual({
      "/images/press/Sea%20at%20night.png": {
        src: `/images/${jpeg80}`,
        width: 80,
        height: 48,
        sources: [
          { type: "image/avif", srcSet: `/images/${avif48} 48w, /images/${avif80} 80w` },
          { type: "image/webp", srcSet: `/images/${webp48} 48w, /images/${webp80} 80w` },
          { type: "image/jpeg", srcSet: `/images/${jpeg48} 48w, /images/${jpeg80} 80w` },
        ],
      },
    });
  });

  test.each(["jpeg", "png", "webp", "avif", "tiff", "gif"] as const)("can be decoded, made of a %s", async (kind) => {
    await put(kind === "tiff" ? "a.tif" : `a.${kind}`, picture()[kind]());
    await build();
    const files = await made();
    expect(files).toHaveLength(6);
    for (const file of files) {
      const [width, height] = file.includes("-48.") ? [48, 29] : [96, 58];
      const { data, info } = await sharp(join(to, file)).raw().toBuffer({ resolveWithObject: true });
      expect(info).toMatchObject({ width, height, channels: 3 });
      expectColour(data.subarray(2 * 3), [0, 0, 255]);
      expectColour(data.subarray((width - 3) * 3), [255, 0, 0]);
    }
  });

  test("stand upright where the original lies on its side", async () => {
    await put("a.jpg", picture(100, 60).withMetadata({ orientation: 6 }).jpeg());
    const { "/images/a.jpg": set } = await build();
    expect(set).toMatchObject({ width: 60, height: 100 });
    const { data, info } = await sharp(join(to, set?.src.slice("/images/".length) ?? ""))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 60, height: 100 });
    // Turned to the right, what was on the right is below.
    expectColour(data.subarray(30 * 3), [0, 0, 255]);
    expectColour(data.subarray((95 * 60 + 30) * 3), [255, 0, 0]);
  });

  test("are PNG beside AVIF and WebP where the original can be seen through, and only there", async () => {
    const clear = { create: { width: 60, height: 40, channels: 4 as const, background: "#f008" } };
    await put("clear.png", sharp(clear).png());
    await put("opaque.png", picture(60, 40).ensureAlpha().png());
    const sets = await build();
    expect(sets["/images/clear.png"]?.sources.map(({ type }) => type)).toEqual([
      "image/avif",
      "image/webp",
      "image/png",
    ]);
    expect(sets["/images/opaque.png"]?.sources.map(({ type }) => type)).toEqual([
      "image/avif",
      "image/webp",
      "image/jpeg",
    ]);
    for (const file of (await made()).filter((file) => file.startsWith("clear"))) {
      const { data, info } = await sharp(join(to, file)).raw().toBuffer({ resolveWithObject: true });
      expect(info.channels).toBe(4);
      expectColour(data.subarray(40), [255, 0, 0, 136]);
    }
    const again = await build();
    expect(again).toEqual(sets);
  });

  test("are in sRGB, whatever the original is in", async () => {
    await put(
      "wide.jpg",
      sharp({ create: { width: 60, height: 40, channels: 3, background: "#0a0" } })
        .withIccProfile("p3")
        .jpeg({ quality: 100 }),
    );
    await put("print.jpg", picture().toColourspace("cmyk").jpeg());
    await put("deep.png", picture().toColourspace("rgb16").png());
    await build();
    for (const file of await made()) {
      const metadata = await sharp(join(to, file)).metadata();
      expect(metadata).toMatchObject({ space: "srgb", depth: "uchar", hasProfile: false });
    }
  });

  test("keep whose it is, and nothing else that the original told", async () => {
    const secrets = [
      "Canary Camera",
      "SERIAL-CANARY",
      "2020:02:02 02:02:02",
      "Canary Anna",
      "canary-keyword",
      "Canary City",
      "CanaryTool",
    ];
    const exif = {
      IFD0: {
        Copyright: "© Łucja & <Tdh>",
        Make: "Canary Camera",
        Software: "CanaryTool",
        DateTime: "2020:02:02 02:02:02",
      },
      IFD2: {
        BodySerialNumber: "SERIAL-CANARY",
        DateTimeOriginal: "2020:02:02 02:02:02",
        CameraOwnerName: "Canary Anna",
      },
    };
    const packet = xmp('photoshop:Headline="Canary City" photoshop:Credit="Canary Anna"');
    const original = picture().withExif(exif).withXmp(packet).withIccProfile("p3");
    await put("a.jpg", withIptc(await original.clone().jpeg().toBuffer(), { 25: "canary-keyword" }));
    for (const kind of ["png", "webp", "avif"] as const) await put(`a.${kind}`, original.clone()[kind]());
    await put("clear.png", original.clone().ensureAlpha(0.5).png());
    await build({ widths: [48] });

    const files = await made();
    expect(files).toHaveLength(15);
    for (const file of files) {
      const bytes = await readFile(join(to, file));
      for (const secret of secrets) expect(bytes.includes(secret)).toBe(false);
      const metadata = await sharp(bytes).metadata();
      expect(metadata.icc).toBeUndefined();
      expect(metadata.iptc).toBeUndefined();
      expect(metadata.xmp?.toString().replace(/^.*?<rdf:Description/s, "")).toContain("<dc:rights>");
      expect(metadata.xmp?.toString().match(/<dc:\w+|photoshop:|xmp:|exif:|tiff:/g)).toEqual(["<dc:rights"]);
      // A reader of its own, which knows nothing of the tool that wrote it.
      const told = exifReader(metadata.exif ?? Buffer.alloc(0));
      const ofTheFile = ["Orientation", "XResolution", "YResolution", "ResolutionUnit", "YCbCrPositioning", "ExifTag"];
      expect(Object.keys(told.Image ?? {}).filter((tag) => !ofTheFile.includes(tag))).toEqual(["Copyright"]);
      const ofThePixels = [
        "ExifVersion",
        "ComponentsConfiguration",
        "FlashpixVersion",
        "ColorSpace",
        "PixelXDimension",
        "PixelYDimension",
      ];
      expect(Object.keys(told.Photo ?? {}).filter((tag) => !ofThePixels.includes(tag))).toEqual([]);
      expect(Object.keys(told).filter((part) => !["bigEndian", "Image", "Photo"].includes(part))).toEqual([]);
      expect(partsOf(bytes)).toEqual(partsOf(bytes).filter((part) => allowedParts.has(part)));
    }
  });

  test("say whose it is in letters that EXIF has, and in XMP in its own", async () => {
    const notices = { "latin.jpg": "© Jörg", "arabic.jpg": "© منظمة" };
    for (const [name, notice] of Object.entries(notices)) {
      const rights = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${notice}</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`;
      await put(name, picture().withXmp(rights).jpeg());
    }
    await build({ widths: [48] });
    for (const file of await made()) {
      const { exif, xmp } = await sharp(join(to, file)).metadata();
      const isLatin = file.startsWith("latin");
      expect(exif && exifReader(exif).Image?.Copyright).toBe(isLatin ? "(c) Jorg" : undefined);
      expect(xmp?.toString()).toContain(isLatin ? "© Jörg" : "© منظمة");
    }
  });

  test("tell nothing at all where the original does not say whose it is", async () => {
    await put("a.jpg", picture().jpeg());
    await build({ widths: [48] });
    for (const file of await made()) {
      const { exif, xmp, icc, iptc } = await sharp(join(to, file)).metadata();
      expect({ exif, xmp, icc, iptc }).toEqual({});
    }
  });

  test("are the same bytes wherever and however often they are made", { timeout: 30_000 }, async () => {
    const noise = sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        background: "#888",
        noise: { type: "gaussian", mean: 128, sigma: 30 },
      },
    });
    await put("a.png", noise.png());
    await put("b.png", picture().png());
    await build({ widths: [48, 280] });
    const before = sharp.concurrency();
    sharp.concurrency(2);
    const other = join(folder, "other");
    try {
      await build({ to: other, widths: [48, 280] });
      expect(sharp.concurrency()).toBe(2);
    } finally {
      sharp.concurrency(before);
    }
    const files = await made();
    expect(files).toHaveLength(12);
    for (const file of files)
      expect((await readFile(join(to, file))).equals(await readFile(join(other, file)))).toBe(true);
  });
});

describe("a second run", () => {
  const times = async () =>
    Promise.all((await made()).map(async (file) => [file, (await stat(join(to, file))).mtimeMs]));

  test("writes nothing where nothing changed", async () => {
    await put("a.jpg", picture().jpeg());
    await put("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>');
    const first = await build();
    const before = await times();
    expect(await build()).toEqual(first);
    expect(await times()).toEqual(before);
  });

  test("makes what is missing, under the same names", async () => {
    await put("a.jpg", picture().jpeg());
    await build();
    const files = await made();
    await rm(join(to, files[1] ?? ""));
    await build();
    expect(await made()).toEqual(files);
  });

  test("makes other names of another original or quality, and leaves the old ones to pages that are kept", async () => {
    await put("a.jpg", picture().jpeg());
    await build({ widths: [48] });
    const files = await made();
    await build({ widths: [48], quality: { webp: 20 } });
    expect(await made()).toHaveLength(4);
    expect(await made()).toEqual(expect.arrayContaining(files));
    await put("a.jpg", picture(101).jpeg());
    await build({ widths: [48] });
    expect(await made()).toHaveLength(7);
  });
});

describe("what is refused", () => {
  test("is a picture that tells where it was taken: all of them at once, and nothing is written", async () => {
    await put("good.jpg", picture().jpeg());
    await put("exif.jpg", picture().withExif(gps).jpeg());
    await put("xmp.webp", picture().withXmp(xmp('photoshop:City="Jakarta"')).webp());
    await put("press/it's iptc.jpg", withIptc(await picture().jpeg().toBuffer(), { 90: "Jakarta" }));
    await put("text.jpg", "This is no picture.");
    const error = await refusalOf(build());
    expect(error).toBeInstanceOf(ImagePositionError);
    expect(error).toBeInstanceOf(ImageRefusedError);
    expect(error).toMatchObject({
      name: "ImagePositionError",
      refused: [
        { file: "exif.jpg", positionFields: expect.arrayContaining(["exif GPSLatitude"]) },
        { file: "press/it's iptc.jpg", positionFields: ["iptc City (2:90)"] },
        { file: "text.jpg", reason: "it is no JPEG, PNG, WebP, AVIF, TIFF, GIF or SVG", positionFields: [] },
        { file: "xmp.webp", positionFields: ["xmp photoshop:City"] },
      ],
    });
    expect(String(error)).toContain("xmp.webp: it tells where it was taken (xmp photoshop:City)");
    expect(String(error)).toContain(
      String.raw`exiftool -all= -tagsFromFile @ -copyright -artist -orientation -icc_profile 'exif.jpg' 'press/it'\''s iptc.jpg' 'xmp.webp'`,
    );
    expect(await made()).toEqual([]);
  });

  test.each([
    ["an empty file", Buffer.alloc(0), "it is empty"],
    ["a text", "This is no picture.", "it is no JPEG, PNG, WebP, AVIF, TIFF, GIF or SVG"],
    [
      "a script in an SVG",
      '<svg viewBox="0 0 3 2"><script/></svg>',
      "it is an SVG that runs or loads something: element script",
    ],
    [
      "a reference in an SVG",
      '<svg viewBox="0 0 3 2"><image href="//example.org/a.png"/></svg>',
      "it is an SVG that runs or loads something: foreign reference //example.org/a.png",
    ],
    [
      "an event in an SVG",
      '<svg viewBox="0 0 3 2" onload="a()"/>',
      "it is an SVG that runs or loads something: event attribute onload",
    ],
  ])("is %s", async (_name, content, reason) => {
    await put("a.jpg", content);
    const error = await refusalOf(build());
    expect(error).toMatchObject({
      name: "ImageRefusedError",
      refused: [{ file: "a.jpg", reason, positionFields: [] }],
    });
    expect(await made()).toEqual([]);
  });

  test("is what moves", async () => {
    const frames = await picture(10, 60).raw().toBuffer();
    const gif = sharp(frames, { raw: { width: 10, height: 60, channels: 3, pageHeight: 30 } });
    const two = sharp(await gif.gif().toBuffer(), { animated: true });
    await put("a.gif", Buffer.from(await two.toBuffer()));
    expect(await refusalOf(build())).toMatchObject({
      refused: [{ file: "a.gif", reason: expect.stringContaining("WCAG 2.2.2") }],
    });
  });

  test("is what is damaged behind its head, and the others are made", async () => {
    const whole = await sharp({
      create: {
        width: 400,
        height: 300,
        channels: 3,
        background: "#888",
        noise: { type: "gaussian", mean: 128, sigma: 30 },
      },
    })
      .png()
      .toBuffer();
    whole.fill(0, whole.indexOf("IDAT") + 20, whole.indexOf("IDAT") + 120);
    await put("damaged.png", whole);
    await put("good.jpg", picture().jpeg());
    expect(await refusalOf(build())).toMatchObject({
      name: "ImageRefusedError",
      refused: [{ file: "damaged.png", reason: "it is damaged" }],
    });
    expect((await made()).map((file) => file.split("-")[0])).toEqual(Array.from({ length: 6 }, () => "good"));
  });

  test("is a link that leads nowhere", async () => {
    await symlink(join(folder, "nowhere.jpg"), join(from, "a.jpg"));
    expect(await refusalOf(build())).toMatchObject({ refused: [{ file: "a.jpg", reason: "it is not there" }] });
  });

  test.each([
    [{ from: "/no/such/folder" }, "There is no folder /no/such/folder"],
    [{ widths: [] }, "No width is given"],
    [{ widths: [480, 0] }, "A width cannot be 0"],
    [{ widths: [480.5] }, "A width cannot be 480.5"],
    [{ quality: { avif: 0 } }, "The quality of avif cannot be 0"],
    [{ publicPath: "images" }, "“images” is no address"],
    [{ publicPath: "//example.org" }, "“//example.org” is no address"],
    [{ publicPath: "/a b" }, "“/a b” is no address"],
  ])("is an option that makes no sense: %j", async (options, message) => {
    const error = await refusalOf(build(options));
    expect(error).toBeInstanceOf(ImageOptionsError);
    expect(String(error)).toContain(message);
  });

  test("is a folder within the other", async () => {
    for (const place of [from, join(from, "made"), folder]) {
      expect(await refusalOf(build({ to: place }))).toBeInstanceOf(ImageOptionsError);
    }
    await build({ to: join(folder, "originals-made") });
  });
});

describe("names", () => {
  test("of any kind give addresses that need no encoding, and lead nowhere else", async () => {
    const names = [
      "Größe, 100 %.jpg",
      "two dots../a..b.JPG",
      "日本.jpg",
      "a\\..\\b.jpg",
      '"><script>.jpg',
      "#?&.jpg",
      "-rf.jpg",
      ".hidden.jpg",
      "notes.txt",
    ];
    for (const [index, name] of names.entries()) await put(name, picture(60 + index).jpeg());
    const sets = await build({ widths: [48] });
    const files = await made();
    expect(files).toHaveLength(21);
    for (const file of files) expect(file).toMatch(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+-48\.[0-9a-f]{8}\.(?:avif|jpg|webp)$/);
    expect(new Set(Object.keys(sets))).toEqual(
      new Set([
        "/images/Größe,%20100%20%25.jpg",
        "/images/Gr%C3%B6%C3%9Fe%2C%20100%20%25.jpg",
        "/images/two%20dots../a..b.JPG",
        "/images/日本.jpg",
        "/images/%E6%97%A5%E6%9C%AC.jpg",
        "/images/a%5C..%5Cb.jpg",
        '/images/"><script>.jpg',
        "/images/%22%3E%3Cscript%3E.jpg",
        "/images/%23%3F&.jpg",
        "/images/%23%3F%26.jpg",
        "/images/-rf.jpg",
      ]),
    );
  });

  test("have the composed letters that people type, also where the disk has others", async () => {
    await put("cafe\u0301.jpg", picture().jpeg());
    expect(Object.keys(await build({ widths: [48] }))).toEqual(["/images/café.jpg", "/images/caf%C3%A9.jpg"]);
  });

  test("stand under the public path, with or without a slash at its end, or at another host", async () => {
    await put("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>');
    for (const [publicPath, before] of [
      ["/images/", "/images"],
      ["/", ""],
      ["https://media.example.org/tdh", "https://media.example.org/tdh"],
    ] as const) {
      const sets = await build({ publicPath });
      const [file] = await made();
      expect(sets).toEqual({
        [`${before}/logo.svg`]: { src: `${before}/${file}`, width: 30, height: 20, sources: [] },
      });
    }
  });

  test("of an SVG change with its content, which stays as it is", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><title>Sea</title></svg>';
    await put("logo.svg", svg);
    await build();
    const [file = ""] = await made();
    expect(file).toMatch(/^logo\.[0-9a-f]{8}\.svg$/);
    expect(await readFile(join(to, file), "utf8")).toBe(svg);
    await put("logo.svg", svg.replace("Sea", "Sky"));
    await build();
    expect(await made()).toHaveLength(2);
  });
});

/** What a picture needs to be shown, and the two places of the notice. */
const allowedParts = new Set([
  "JFIF",
  "Exif",
  "http",
  "DQT",
  "SOF",
  "DHT",
  "SOS",
  "IHDR",
  "IDAT",
  "PLTE",
  "pHYs",
  "eXIf",
  "iTXt",
  "IEND",
  "VP8X",
  "VP8 ",
  "ALPH",
  "EXIF",
  "XMP ",
  "ftyp",
  "meta",
  "mdat",
]);

/** Segments, chunks or boxes of a file, read here without the tool that wrote it. */
function partsOf(file: Buffer): string[] {
  const parts: string[] = [];
  if (file[0] === 0xff) {
    const names: Record<number, string> = { 0xdb: "DQT", 0xc0: "SOF", 0xc2: "SOF", 0xc4: "DHT", 0xda: "SOS" };
    for (let at = 2; at < file.length && parts.at(-1) !== "SOS"; at += 2 + file.readUInt16BE(at + 2)) {
      const marker = file[at + 1] ?? 0;
      parts.push(
        marker >= 0xe0 && marker <= 0xef
          ? file.toString("latin1", at + 4, at + 8)
          : (names[marker] ?? `marker ${marker}`),
      );
    }
    return parts;
  }
  const kind = file.toString("latin1", 0, 4);
  const [start, sizeFirst, around] =
    kind === "RIFF" ? [12, false, 8] : kind === "\x89PNG" ? [8, true, 12] : [0, true, 0];
  for (let at = start; at + 8 <= file.length;) {
    const size = kind === "RIFF" ? file.readUInt32LE(at + 4) : file.readUInt32BE(at);
    parts.push(file.toString("latin1", sizeFirst ? at + 4 : at, sizeFirst ? at + 8 : at + 4));
    at += around + size + (kind === "RIFF" ? size % 2 : 0);
  }
  return parts;
}
