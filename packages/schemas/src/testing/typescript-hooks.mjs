import { transformSync } from "esbuild";
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/** Lets Node run the sources as they stand: `./x.js` is found as `./x.ts`. For child processes of tests. */
registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.{1,2}\/.*\.js$/.test(specifier) || context.parentURL?.includes("/node_modules/"))
      return next(specifier, context);
    return next(specifier.replace(/\.js$/, ".ts"), context);
  },
  load(url, context, next) {
    if (!url.endsWith(".ts")) return next(url, context);
    const source = readFileSync(fileURLToPath(url), "utf8");
    return { format: "module", source: transformSync(source, { loader: "ts" }).code, shortCircuit: true };
  },
});
