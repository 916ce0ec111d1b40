import { existsSync, globSync } from "node:fs";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import sharp from "sharp";
import { compare, type Bitmap, type Difference } from "./compare.js";

/** What the pictures may weigh, all together, in bytes. */
export const PICTURES_AT_MOST = 15 * 1000 * 1000;

/** Of the channels of colours that few pixels have, one level in 8 is kept: edges look the same, and a picture weighs half. */
const LEVEL = 8;

/** The part of a picture from which on a colour is a ground, a text or a mark, and stays as it is. */
const GROUND = 1 / 500;

/** How a picture differs from the one that is kept, if one is. */
export type Change = Difference | { readonly kind: "new" };

/** A folder of pictures, each a lossless WebP named `<story>/<theme>-<direction>`, with `-wide` after it in a wide window. */
export interface PictureStore {
  /** Names without the extension, sorted. */
  names(): string[];
  /** The bytes of all pictures together. */
  size(): Promise<number>;
  /** @throws When there is no picture of that name. */
  read(name: string): Promise<Buffer>;
  /** Compares a picture just taken with the one that is kept. Returns undefined when they look the same. */
  check(name: string, taken: Bitmap): Promise<Change | undefined>;
  write(name: string, taken: Bitmap): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The pictures in `folder`, which need not be there yet. */
export function pictureStore(folder: string): PictureStore {
  const fileOf = (name: string) => join(folder, `${name}.webp`);
  const files = () => globSync("*/*.webp", { cwd: folder }).sort();
  return {
    names: () => files().map((file) => file.slice(0, -".webp".length).replaceAll(sep, "/")),
    async size() {
      const stats = await Promise.all(files().map((file) => stat(join(folder, file))));
      return stats.reduce((total, { size }) => total + size, 0);
    },
    read: (name) => readFile(fileOf(name)),
    async check(name, taken) {
      if (!existsSync(fileOf(name))) return { kind: "new" };
      return compare(await decode(await readFile(fileOf(name))), coarse(taken));
    },
    async write(name, taken) {
      await mkdir(dirname(fileOf(name)), { recursive: true });
      await writeFile(fileOf(name), await encode(taken));
    },
    async remove(name) {
      await rm(fileOf(name));
    },
  };
}

/** Reads an image of any common format. */
export async function decode(image: Uint8Array): Promise<Bitmap> {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** Lossless WebP of the picture in fewer colours. */
export function encode(bitmap: Bitmap): Promise<Buffer> {
  const { pixels, width, height } = coarse(bitmap);
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .webp({ lossless: true, effort: 4 })
    .toBuffer();
}

function coarse({ pixels, ...size }: Bitmap): Bitmap {
  const colors = new Uint32Array(pixels.slice().buffer);
  const counts = new Map<number, number>();
  eachRun(colors, (color, from, to) => counts.set(color, (counts.get(color) ?? 0) + to - from));
  const result = new Uint32Array(colors.length);
  eachRun(colors, (color, from, to) => {
    const isGround = (counts.get(color) ?? 0) >= colors.length * GROUND;
    result.fill(isGround ? color : roundChannels(color), from, to);
  });
  return { ...size, pixels: new Uint8Array(result.buffer) };
}

/** Calls `visit` for each stretch of one colour: of most pictures, there are few. */
function eachRun(colors: Uint32Array, visit: (color: number, from: number, to: number) => void): void {
  for (let from = 0, to = 0; from < colors.length; from = to) {
    const color = colors[from] ?? 0;
    while (to < colors.length && colors[to] === color) to += 1;
    visit(color, from, to);
  }
}

function roundChannels(color: number): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = [0, 8, 16, 24].map((shift) =>
    Math.min(255, Math.round(((color >>> shift) & 255) / LEVEL) * LEVEL),
  );
  return (red | (green << 8) | (blue << 16) | (alpha << 24)) >>> 0;
}
