import { dirname, resolve } from "node:path";
import { build, type Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin as VitePlugin } from "vite";

const SUFFIX = /\?(?:iife|text)$/;
const NAMESPACE = "iife";
const VIRTUAL = `\0${NAMESPACE}:`;

/**
 * Lets a module import what a browser is to get as a string: `import script from "./runtime.ts?iife"` is `runtime.ts`
 * with all it imports, minified, as one IIFE for ES2020 browsers; `import sheet from "./styles.css?text"` is the sheet
 * with all it imports, minified.
 *
 * For esbuild, and so for tsup (`esbuildPlugins`).
 */
export function iifeForEsbuild(): EsbuildPlugin {
  return {
    name: NAMESPACE,
    setup(host) {
      // The suffix stays on the path, so that no other plugin takes the module for a style sheet.
      host.onResolve({ filter: SUFFIX }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path),
        namespace: NAMESPACE,
      }));
      host.onLoad({ filter: SUFFIX, namespace: NAMESPACE }, async ({ path }) => {
        const { text, files } = await compile(path.replace(SUFFIX, ""));
        return { contents: text, loader: "text", watchFiles: files };
      });
    },
  };
}

/** The same for Vite, and so for Vitest and Storybook (`plugins`). */
export function iifeForVite(): VitePlugin {
  return {
    name: NAMESPACE,
    enforce: "pre",
    resolveId(source, importer) {
      if (!SUFFIX.test(source) || importer === undefined) return null;
      return `${VIRTUAL}${resolve(dirname(importer), source.replace(SUFFIX, ""))}.js`;
    },
    async load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const { text, files } = await compile(id.slice(VIRTUAL.length, -".js".length));
      for (const file of files) this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(text)};`, map: null };
    },
  };
}

async function compile(entry: string): Promise<{ text: string; files: string[] }> {
  const result = await build({
    absWorkingDir: dirname(entry),
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "iife",
    platform: "browser",
    external: ["node:*"],
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    conditions: ["source"],
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`Nothing came of ${entry}.`);
  return { text: output.text, files: Object.keys(result.metafile.inputs).map((file) => resolve(dirname(entry), file)) };
}
