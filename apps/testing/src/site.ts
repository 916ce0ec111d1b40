import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./packages.js";

const app = join(root, "apps", "netherlands");
const READY_WITHIN = 20_000;

/** The demo office's site, running as its own process with its own data. */
export interface Site {
  /** `http://127.0.0.1:<port>`, the same after a restart. */
  readonly url: string;
  /** All that it printed since it was started last. */
  printed(): string;
  /** Sends it a signal. */
  signal(name: NodeJS.Signals): void;
  /** Ends it as an operator would (SIGTERM), and deletes its data. */
  stop(): Promise<void>;
  /** Ends it at once (SIGKILL), as a power cut would; its data stay. */
  kill(): Promise<void>;
  /** Starts it again on the data it left; ends it first when it still runs. */
  restart(): Promise<void>;
}

/**
 * Starts the built `apps/netherlands` on a free port, and waits until it is ready.
 *
 * @param options.env - Added to the environment of the site, or taking the place of what is there.
 * @param options.folder - Where the app stands, if it is a copy.
 * @throws When it ends before it is ready, or is not ready in 20 seconds; the message holds what it printed.
 */
export async function startSite({ env = {}, folder = app }: SiteOptions = {}): Promise<Site> {
  const data = await mkdtemp(join(tmpdir(), "tdh-site-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = { PORT: String(port), DATA_DIR: data, PUBLIC_URL: url, ...env };
  let { child, printed } = await launch(url, settings, folder);

  return {
    url,
    printed: () => printed(),
    signal: (name) => void child.kill(name),
    kill: () => end(child, "SIGKILL"),
    async stop() {
      await end(child, "SIGTERM");
      await rm(data, { recursive: true, force: true });
    },
    async restart() {
      await end(child, "SIGTERM");
      ({ child, printed } = await launch(url, settings, folder));
    },
  };
}

interface SiteOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

interface Launched {
  readonly child: ChildProcess;
  readonly printed: () => string;
}

async function launch(url: string, settings: Record<string, string>, folder: string): Promise<Launched> {
  const { SMTP_URL: _mail, DATABASE_URL: _database, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--enable-source-maps", "dist/main.js"], {
    cwd: folder,
    env: { ...inherited, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));

  const deadline = Date.now() + READY_WITHIN;
  while (!(await isReady(url))) {
    if (hasEnded(child)) throw new Error(`The site ended before it was ready. It printed:\n${printed}`);
    if (Date.now() > deadline) {
      await end(child, "SIGKILL");
      throw new Error(`The site was not ready after ${READY_WITHIN / 1000} s. It printed:\n${printed}`);
    }
    await wait(50);
  }
  return { child, printed: () => printed };
}

/** A copy of the built app with its content, for a test to change. @returns its folder, to be deleted afterwards */
export async function copySite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tdh-office-"));
  for (const part of ["package.json", "dist", "content", "public"])
    await cp(join(app, part), join(folder, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}
