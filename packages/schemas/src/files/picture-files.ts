import { realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Campaign } from "../campaign.js";
import type { ImageFacts } from "../check/context.js";
import { inspectImage } from "./inspect-image.js";

/** No page carries a larger picture, and nothing larger is taken into memory for one. */
const maximumBytes = 100_000_000;

/** The pictures of a page that lie on its own site, by their addresses. */
export function picturesOf({ blocks, sharing }: Campaign): readonly string[] {
  const inBlocks = blocks.flatMap((block) =>
    block.type === "image" ? block.src : block.type === "video" && block.poster ? block.poster.src : [],
  );
  const addresses = [...inBlocks, ...(sharing?.image ? [sharing.image.src] : [])];
  return [...new Set(addresses)].filter((address) => address.startsWith("/"));
}

/**
 * Reads the pictures in a folder, each once. An address is that of the site, whose root is the folder; nothing outside of it
 * is read, whatever the address or a link in the folder says.
 */
export function createPictureReader(folder: string): (address: string) => Promise<ImageFacts> {
  const root = realpathSync(folder);
  const known = new Map<string, Promise<ImageFacts>>();
  return (address) => {
    const file = fileOf(root, address);
    if (typeof file !== "string") return Promise.resolve(file);
    const facts = known.get(file) ?? inspectFile(file);
    known.set(file, facts);
    return facts;
  };
}

async function inspectFile(file: string): Promise<ImageFacts> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes ? inspectImage(bytes) : { state: "unreadable", reason: "it cannot be opened" };
}

function fileOf(root: string, address: string): string | ImageFacts {
  try {
    const [path = ""] = address.split(/[?#]/);
    const file = realpathSync(join(root, decodeURIComponent(path)));
    const inside = relative(root, file);
    if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      return { state: "unreadable", reason: "it lies outside of the folder of the pictures" };
    const stats = statSync(file);
    if (!stats.isFile()) return { state: "unreadable", reason: "it is no file" };
    if (stats.size > maximumBytes)
      return { state: "unreadable", reason: `it is larger than ${maximumBytes / 1_000_000} MB` };
    return file;
  } catch {
    // A path that does not exist, or that no file can have.
    return { state: "not-found" };
  }
}
