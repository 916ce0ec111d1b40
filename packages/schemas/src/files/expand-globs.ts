import { globSync, statSync, type Stats } from "node:fs";
import { join, resolve } from "node:path";
import { extensions } from "./source-document.js";

/** Patterns that are to name files, and name none. */
export class NoFilesError extends Error {
  override readonly name = "NoFilesError";

  constructor(readonly patterns: readonly string[]) {
    super(`There are no files: ${patterns.join(", ")}. Check how they are written, and the folder that you are in.`);
  }
}

/**
 * The files that paths, folders and patterns (`content/*.yaml`) name, in order of their names, each once. Of a folder it takes
 * what may be a document, also in its folders: YAML and JSON, without `node_modules`, what begins with a dot, and JSON that
 * is known to be something else (`package.json`, `*.tokens.json`, `*.schema.json`).
 *
 * @throws NoFilesError naming each that names no file.
 */
export function expandGlobs(patterns: readonly string[]): readonly string[] {
  const files = new Map<string, string>();
  const without: string[] = [];
  for (const pattern of patterns) {
    const found = filesOf(pattern);
    if (found.length === 0) without.push(pattern);
    for (const file of found) if (!files.has(resolve(file))) files.set(resolve(file), file);
  }
  if (without.length > 0) throw new NoFilesError(without);
  return [...files.values()].sort();
}

function filesOf(pattern: string): readonly string[] {
  const stats = statsOf(pattern);
  if (stats?.isDirectory()) return documentsIn(pattern);
  if (stats) return [pattern];
  return globSync(pattern, { exclude: isForeign }).filter((file) => statsOf(file)?.isFile());
}

function documentsIn(folder: string): readonly string[] {
  const wanted = extensions.map((extension) => `**/*${extension}`);
  const files = globSync(wanted, { cwd: folder, exclude: (path) => isForeign(path) || isHidden(path) });
  return files.filter((file) => !isHidden(file) && !otherJson.test(file)).map((file) => join(folder, file));
}

const otherJson = /(?:^|[\\/])(?:package(?:-lock)?|tsconfig[^\\/]*)\.json$|\.(?:tokens|schema)\.json$/;

function isForeign(path: string): boolean {
  return /(?:^|[\\/])node_modules$/.test(path);
}

function isHidden(path: string): boolean {
  return /(?:^|[\\/])\.[^\\/.]/.test(path);
}

/** Nothing where there is no such file, or none that may be seen. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
