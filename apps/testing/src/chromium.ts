import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));

const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What Playwright's `launch()` needs to start the browser that was found. */
export interface LaunchOptions {
  executablePath: string;
  args: string[];
  /** The browser's environment alone; absent when it can take that of this process. */
  env?: Record<string, string>;
}

/** No Chromium starts on this machine. The message says where one was looked for and how to get one. */
class ChromiumMissingError extends Error {
  override name = "ChromiumMissingError";
}

/**
 * Finds a Chromium that starts: the one that `CHROMIUM_PATH` names, the one that npm installed with this repository
 * (Linux x64), the system's, Playwright's own, in this order. A `CHROMIUM_PATH` that does not start is an error.
 *
 * @throws {ChromiumMissingError}
 */
export async function findChromium(): Promise<LaunchOptions> {
  const named = process.env["CHROMIUM_PATH"];
  const candidates = named ? [() => probe(named)] : [packaged, () => probe("/usr/bin/chromium"), () => probe(own())];
  for (const candidate of candidates) {
    const found = await candidate();
    if (found) return found;
  }
  throw new ChromiumMissingError(
    named
      ? `CHROMIUM_PATH names ${named}, and no Chromium starts there. Correct the path, or unset it.`
      : "The browser tests need a Chromium, and none starts here. Install one (Debian: `apt install chromium`; " +
          "elsewhere: `npx playwright install chromium`), or set CHROMIUM_PATH to the one you have.",
  );
}

/** The browser out of the npm package, unpacked once into `node_modules/.cache`. */
async function packaged(): Promise<LaunchOptions | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const home = await unpack();
  const executable = join(home, "chromium");
  const fonts = { FONTCONFIG_FILE: join(home, "fonts.conf") };
  return (
    (await probe(executable, fonts)) ??
    (await probe(executable, { ...fonts, LD_LIBRARY_PATH: join(home, "al2023", "lib") }))
  );
}

/** Several test projects start at once: each unpacks for itself, and the first to finish sets the folder in place. */
async function unpack(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  const bin = join(dirname(dirname(entry)), "bin");
  const cache = join(root, "node_modules", ".cache");
  const home = join(cache, "chromium");
  if (existsSync(home)) return home;

  await mkdir(cache, { recursive: true });
  const workspace = await mkdtemp(join(cache, "chromium-"));
  const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"].map((name) =>
    join(bin, name),
  );
  // The package unpacks to the temporary folder of its process, so it gets a process with one of its own.
  const script = `import { inflate } from ${JSON.stringify(entry)}; await Promise.all(${JSON.stringify(archives)}.map(inflate));`;
  await run(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...process.env, TMPDIR: workspace },
  });
  await writeFile(join(workspace, "fonts.conf"), fontsConfiguration(home));
  try {
    await rename(workspace, home);
  } catch (error) {
    await rm(workspace, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** The system's fonts, where it has any, and those of the package, so that text shows everywhere. */
function fontsConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, "fonts", "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

async function probe(executablePath: string, env?: Record<string, string>): Promise<LaunchOptions | undefined> {
  if (!existsSync(executablePath)) return undefined;
  const environment = env ? inherit(env) : undefined;
  try {
    await run(executablePath, ["--version", "--no-sandbox"], { timeout: 20_000, env: environment ?? process.env });
  } catch {
    return undefined;
  }
  return environment ? { executablePath, args, env: environment } : { executablePath, args };
}

function own(): string {
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
}

function inherit(env: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(inherited), ...env };
}
