import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { iifeForEsbuild } from "./apps/testing/src/iife.js";

/**
 * One build for every package, started in the package's folder (`tsup --config ../../tsup.config.ts`).
 * What is built is what the manifest promises: each `source` of its `exports`, and each command of its `bin`.
 * `./src/rules/index.ts` becomes `./dist/rules/index.js`, with declarations and a source map. Each tarball carries the licence.
 */
export default defineConfig(() => {
  const manifest = readManifest();
  const sources = [...sourcesOf(manifest.exports), ...commandsOf(manifest.bin)];
  const scripts = sources.filter((file) => /\.tsx?$/.test(file));
  const sheets = sources.filter((file) => file.endsWith(".css"));

  rmSync("dist", { recursive: true, force: true });
  copyFileSync("../../LICENSE", "LICENSE");
  return [
    scripts.length > 0 && { ...base, entry: entries(scripts) },
    sheets.length > 0 && { ...base, ...styles, entry: entries(sheets) },
    scripts.length > 0 && { ...base, ...declarations, entry: entries(scripts) },
  ].filter((options) => options !== false);
});

const base = {
  format: "esm",
  target: "es2022",
  platform: "node",
  sourcemap: true,
  splitting: true,
  silent: true,
  removeNodeProtocol: false,
  outExtension: () => ({ js: ".js" }),
  esbuildPlugins: [iifeForEsbuild()],
} satisfies Options;

/** A sheet holds what it imports: an office links one file. Fonts stand beside it. */
const styles = {
  sourcemap: false,
  noExternal: [/.*/],
  loader: { ".woff2": "file" },
  esbuildOptions(options) {
    options.conditions = ["source"];
    options.assetNames = "fonts/[name]";
  },
} satisfies Options;

/** Siblings stay external and are read from their `dist`: a consumer's compiler sees them the same way. */
const declarations = {
  dts: { only: true, compilerOptions: { customConditions: [] } },
} satisfies Options;

interface Manifest {
  exports?: Record<string, string | { source?: string }>;
  bin?: Record<string, string>;
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync("package.json", "utf8"));
}

function sourcesOf(exports: Manifest["exports"] = {}): string[] {
  return Object.values(exports).flatMap((target) => (typeof target === "string" ? [] : (target.source ?? [])));
}

function commandsOf(bin: Manifest["bin"] = {}): string[] {
  return Object.values(bin).map((file) => file.replace(/^(\.\/)?dist\//, "./src/").replace(/\.js$/, ".ts"));
}

function entries(files: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    files.map((file) => {
      if (!existsSync(file)) throw new Error(`package.json promises ${file}, and there is no such file.`);
      return [file.replace(/^\.\/src\//, "").replace(/\.(tsx?|css)$/, ""), file];
    }),
  );
}
