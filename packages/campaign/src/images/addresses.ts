import { posix } from "node:path";

/** The addresses under which a document may name an original: as it is read, and with every other sign encoded (RFC 3986). */
export function addressesOf(publicPath: string, file: string): readonly string[] {
  const path = file.normalize("NFC");
  const readable = path.replace(/[\s\\%?#]/g, encodeURIComponent);
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return [...new Set([`${publicPath}/${readable}`, `${publicPath}/${encoded}`])];
}

/** What is made of an original lies where that lies, under a name that needs no encoding anywhere: `press/sea-960.3f2a9c1b.avif`. */
export function madeName(file: string, suffix: string): string {
  const { dir, name } = posix.parse(file);
  const folders = dir === "" ? [] : dir.split("/").map(slug);
  return [...folders, `${slug(name)}${suffix}`].join("/");
}

function slug(name: string): string {
  const letters = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return letters || "picture";
}
