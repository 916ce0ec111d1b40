import { defineConfig, type Options } from "tsup";
import { iifeForEsbuild } from "../testing/src/iife.js";

/** The site is built from the source of the toolkit's packages: it starts without a build of them. */
const base = {
  format: "esm",
  sourcemap: true,
  silent: true,
  removeNodeProtocol: false,
  outExtension: () => ({ js: ".js" }),
  esbuildPlugins: [iifeForEsbuild()],
  esbuildOptions: (options) => {
    options.conditions = ["source"];
  },
} satisfies Options;

export default defineConfig([
  {
    ...base,
    entry: ["src/main.ts"],
    platform: "node",
    target: "node22",
    noExternal: [/^@tdh\//],
    skipNodeModulesBundle: true,
  },
  {
    ...base,
    entry: { client: "src/client.ts", site: "src/site.css" },
    outDir: "dist/assets",
    platform: "browser",
    target: "es2020",
    noExternal: [/.*/],
    minify: true,
    env: { NODE_ENV: "production" },
  },
]);
