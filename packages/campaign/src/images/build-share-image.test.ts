import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildShareImage, ImagePositionError, ImageRefusedError } from "@tdh/campaign/images";
import exifReader from "exif-reader";
import sharp, { type Sharp } from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
let to: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tdh-share-"));
  to = join(folder, "public/share.jpg");
});

afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, content: Sharp | string): Promise<string> {
  await writeFile(join(folder, name), typeof content === "string" ? content : await content.toBuffer());
  return join(folder, name);
}

function picture(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: "#0a0" } });
}

const refusalOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

test.each([
  ["a wide picture", "a.png", picture(3000, 700).png()],
  ["a high picture on its side", "a.jpg", picture(700, 3000).withMetadata({ orientation: 6 }).jpeg()],
  [
    "a small SVG",
    "a.svg",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><rect width="12" height="12" fill="#0a0"/></svg>',
  ],
])("%s becomes a JPEG of 1200 × 630 in its own colours", async (_name, name, content) => {
  await buildShareImage({ from: await put(name, content), to });
  const { data, info } = await sharp(to).raw().toBuffer({ resolveWithObject: true });
  expect(await sharp(to).metadata()).toMatchObject({ format: "jpeg", space: "srgb", hasProfile: false });
  expect(info).toMatchObject({ width: 1200, height: 630, channels: 3 });
  for (const at of [0, data.length / 2, data.length - 3]) {
    expect([...data.subarray(at, at + 3)].map((value) => Math.round(value / 10) * 10)).toEqual([0, 170, 0]);
  }
});

test("it is cut to where the eye goes first", async () => {
  const busy = await sharp({
    create: {
      width: 400,
      height: 630,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  const from = await put(
    "a.png",
    picture(4000, 630)
      .composite([{ input: busy, gravity: "east" }])
      .png(),
  );
  await buildShareImage({ from, to });
  const { channels } = await sharp(to).extract({ left: 600, top: 0, width: 600, height: 630 }).stats();
  expect(channels[0]?.stdev).toBeGreaterThan(20);
});

test("what can be seen through is on white", async () => {
  await buildShareImage({
    from: await put("a.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>'),
    to,
  });
  const { channels } = await sharp(to).stats();
  expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
});

test("it says whose it is, and nothing else", async () => {
  const original = picture(1300, 700)
    .withExif({ IFD0: { Copyright: "Tdh", Make: "Canary Camera" } })
    .withIccProfile("p3");
  await buildShareImage({ from: await put("a.jpg", original.jpeg()), to });
  const { exif, icc } = await sharp(to).metadata();
  expect(icc).toBeUndefined();
  expect(exif && exifReader(exif).Image?.Copyright).toBe("Tdh");
  expect((await readFile(to)).includes("Canary")).toBe(false);
});

test("a second run writes nothing; places may be given as addresses of files", async () => {
  const from = pathToFileURL(await put("a.jpg", picture(1300, 700).jpeg()));
  await buildShareImage({ from, to: pathToFileURL(to) });
  const { mtimeMs } = await stat(to);
  await buildShareImage({ from, to: pathToFileURL(to) });
  expect((await stat(to)).mtimeMs).toBe(mtimeMs);
});

test.each([
  ["is too small", "a.jpg", picture(1199, 630).jpeg(), "it has 1199 × 630 pixels, and a shared link shows 1200 × 630"],
  ["is damaged", "a.jpg", "no picture", "it is no JPEG, PNG, WebP, AVIF, TIFF, GIF or SVG"],
  [
    "loads something",
    "a.svg",
    '<svg viewBox="0 0 3 2"><use href="b.svg#a"/></svg>',
    "it is an SVG that runs or loads something: foreign reference b.svg#a",
  ],
])("an original that %s is refused", async (_name, name, content, reason) => {
  const error = await refusalOf(buildShareImage({ from: await put(name, content), to }));
  expect(error).toBeInstanceOf(ImageRefusedError);
  expect(error).toMatchObject({ refused: [{ file: name, reason }] });
  expect(await stat(to).catch(() => "nothing")).toBe("nothing");
});

test("an original that tells where it was taken is refused", async () => {
  const original = picture(1300, 700).withExif({ IFD3: { GPSLatitude: "6/1 10/1 0/1" } });
  const error = await refusalOf(buildShareImage({ from: await put("a.jpg", original.jpeg()), to }));
  expect(error).toBeInstanceOf(ImagePositionError);
});
