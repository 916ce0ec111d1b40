import { defineConfig } from "tsup";
import { fromSource, program } from "../testing/src/program.js";

export default defineConfig([
  program("src/main.ts"),
  {
    ...fromSource,
    entry: { client: "src/client.ts", site: "src/site.css" },
    outDir: "dist/assets",
    platform: "browser",
    target: "es2020",
    noExternal: [/.*/],
    minify: true,
    env: { NODE_ENV: "production" },
  },
]);
