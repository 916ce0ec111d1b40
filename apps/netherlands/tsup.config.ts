import { spawn, type ChildProcess } from "node:child_process";
import { defineConfig } from "tsup";
import { fromSource, program } from "../testing/src/program.js";

export default defineConfig(({ watch }) =>
  [
    program("src/main.ts", "src/images.ts"),
    {
      ...fromSource,
      entry: { client: "src/client.ts", site: "src/site.css" },
      outDir: "dist/assets",
      platform: "browser" as const,
      target: "es2020" as const,
      noExternal: [/.*/],
      loader: { ".woff2": "file" as const },
      minify: true,
      env: { NODE_ENV: "production" },
    },
  ].map((options) => (watch ? { ...options, onSuccess: restart } : options)),
);

let site: ChildProcess | undefined;
let soon: NodeJS.Timeout | undefined;

/** While watching: starts the site anew once both of its parts are built. */
async function restart(): Promise<void> {
  clearTimeout(soon);
  soon = setTimeout(() => {
    if (site?.exitCode === null && site.kill()) site.once("exit", start);
    else start();
  }, 300);
}

function start(): void {
  site = spawn(process.execPath, ["--enable-source-maps", "dist/main.js"], { stdio: "inherit" });
}
