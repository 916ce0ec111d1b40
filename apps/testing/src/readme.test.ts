import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./packages.js";

const readme = readFileSync(join(root, "README.md"), "utf8");
const [, snippet = ""] = /```ts\n(.*?)```/s.exec(readme.slice(readme.indexOf("## For the designer"))) ?? [];

test("what the README says of a theme file makes a style sheet of the demo office's", async () => {
  const { css } = await run(snippet, "apps/netherlands/content");
  expect(css).toContain('--tdh-font-heading: "Tdh Serif"');
});

test("and stops at a theme that cannot be read by everyone, naming the pair, its ratio and what would pass", async () => {
  const pale = snippet.replace(
    /^import document.*$/m,
    'const document = { light: { color: { link: { $value: "#8899aa" } } } };',
  );
  await expect(run(pale, "apps/netherlands/content")).rejects.toThrow(
    /light: color\.link on color\.surface has 2\.\d+:1 and needs 4\.5:1\. Set light\.color\.link to oklch/,
  );
});

async function run(contents: string, folder: string): Promise<{ css: string }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, folder), loader: "ts" },
    bundle: true,
    format: "esm",
    conditions: ["source"],
    write: false,
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`);
}
