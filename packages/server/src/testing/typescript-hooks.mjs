import { registerHooks } from "node:module";

/** Lets Node run the sources as they stand: `./x.js` is found as `./x.ts`. For child processes of tests. */
registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.{1,2}\/.*\.js$/.test(specifier) || context.parentURL?.includes("/node_modules/"))
      return next(specifier, context);
    return next(specifier.replace(/\.js$/, ".ts"), context);
  },
});
