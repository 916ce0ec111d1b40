import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The repository's folder. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A package that is published, as its manifest describes it. */
export interface PublishedPackage {
  readonly name: string;
  readonly folder: string;
  /** The subpaths of `exports` (`.`, `./rules`, `./styles.css`), each with its source within the package. */
  readonly exports: readonly { readonly subpath: string; readonly source: string | undefined }[];
}

/** What `npm publish` would send. */
export interface Tarball {
  readonly name: string;
  readonly file: string;
  /** Paths within the package. */
  readonly contents: readonly string[];
}

/** Every package of `packages/` that is not private. */
export function publishedPackages(): PublishedPackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .flatMap((file) => {
      const manifest: Manifest = JSON.parse(readFileSync(join(root, file), "utf8"));
      if (manifest.private) return [];
      const exports = Object.entries(manifest.exports ?? {}).map(([subpath, target]) => ({
        subpath,
        source: typeof target === "string" ? undefined : target.source,
      }));
      return { name: manifest.name, folder: join(root, dirname(file)), exports };
    });
}

/** Packs the built packages into `destination`, as a release would. */
export async function pack(packages: readonly PublishedPackage[], destination: string): Promise<Tarball[]> {
  const workspaces = packages.flatMap(({ name }) => ["--workspace", name]);
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", destination, ...workspaces], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const report: PackReport = JSON.parse(stdout);
  return Object.values(report).map(({ name, filename, files }) => ({
    name,
    file: join(destination, filename),
    contents: files.map(({ path }) => path),
  }));
}

interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, string | { source?: string }>;
}

/** npm 11 answers with a list, later ones with an object by name: `Object.values` reads both. */
type PackReport = Record<string, { name: string; filename: string; files: { path: string }[] }>;
