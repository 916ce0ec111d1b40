import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "../packages.js";

const run = promisify(execFile);

/** Wherever an office puts its Storybook: the build must not mind. */
const SUB_PATH = "/an/office/design-system/";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** The built Storybook, served from a sub-path of a free port. */
export interface Storybook {
  /** `http://127.0.0.1:<port>/<sub-path>/` */
  readonly url: string;
  /** Every entry of the index: stories, and pages of documentation. */
  readonly entries: readonly Entry[];
  /** Ends the server and deletes the build. */
  close(): Promise<void>;
}

/** An entry of Storybook's `index.json`. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: "story" | "docs";
}

/** Builds the Storybook into a temporary folder, and serves it. It takes the source of the packages, not their build. */
export async function serveStorybook(): Promise<Storybook> {
  const folder = await mkdtemp(join(tmpdir(), "tdh-storybook-"));
  await run("npm", ["run", "build", "--workspace", "apps/storybook", "--", "--output-dir", folder], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { server, port } = await listen(folder);
  const index: { entries: Record<string, Entry> } = JSON.parse(await readFile(join(folder, "index.json"), "utf8"));
  return {
    url: `http://127.0.0.1:${port}${SUB_PATH}`,
    entries: Object.values(index.entries),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Serves a folder under the sub-path; all else is not found. */
async function listen(folder: string): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileOf(pathname);
    const content = file === undefined ? Promise.reject(new Error(pathname)) : readFile(join(folder, file));
    content.then(
      (body) => response.writeHead(200, { "content-type": TYPES[extname(file ?? "")] ?? "text/plain" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server of the Storybook has no port.");
  return { server, port: address.port };
}

/** The file within the build, or undefined for what lies outside of the sub-path. */
function fileOf(pathname: string): string | undefined {
  if (!pathname.startsWith(SUB_PATH) || pathname.includes("..")) return undefined;
  return decodeURIComponent(pathname.slice(SUB_PATH.length)) || "index.html";
}
