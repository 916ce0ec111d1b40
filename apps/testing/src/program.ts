import type { Options } from "tsup";
import { iifeForEsbuild } from "./iife.js";

/** Builds an app from the source of the toolkit's packages: it starts without a build of them. */
export const fromSource = {
  format: "esm",
  sourcemap: true,
  silent: true,
  removeNodeProtocol: false,
  outExtension: () => ({ js: ".js" }),
  esbuildPlugins: [iifeForEsbuild()],
  esbuildOptions(options) {
    options.conditions = ["source"];
  },
} satisfies Options;

/** A program for Node; what npm installed stays outside of it. */
export function program(...entry: string[]): Options {
  return {
    ...fromSource,
    entry,
    platform: "node",
    target: "node22",
    noExternal: [/^@tdh\//],
    skipNodeModulesBundle: true,
  };
}
