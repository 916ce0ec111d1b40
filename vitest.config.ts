import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { serviceWorkerFile } from "./apps/storybook/src/journeys/service-worker.js";
import { findChromium, type LaunchOptions } from "./apps/testing/src/chromium.js";
import { iifeForVite } from "./apps/testing/src/iife.js";

const long = "**/*.long.test.ts";
const e2e = "apps/testing/src/e2e/**/*.test.ts";
const published = "apps/testing/src/published/**/*.test.ts";

export default defineConfig(async () => {
  const chromium = isSelected("browser") || isSelected("storybook") ? await findChromium() : undefined;
  return {
    test: {
      projects: [
        node("node", { include: ["packages/**/*.test.ts", "apps/**/*.test.ts"], exclude: [e2e, published, long] }),
        node("long", { include: [long], testTimeout: 900_000, hookTimeout: 300_000, fileParallelism: false }),
        node("e2e", {
          include: [e2e],
          globalSetup: "apps/testing/src/build.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        }),
        node("published", { include: [published], testTimeout: 60_000, hookTimeout: 120_000 }),
        ...(chromium && isSelected("browser") ? [browser(chromium)] : []),
        ...(chromium && isSelected("storybook") ? [storybook(chromium)] : []),
      ],
    },
  };
});

type TestOptions = NonNullable<TestProjectInlineConfiguration["test"]>;

/** Packages resolve each other's source, in the test's own modules and in those that Node would load itself. */
function source() {
  const conditions = ["source"];
  return {
    resolve: { conditions: [...conditions, "module", "browser", "development|production"] },
    ssr: { resolve: { conditions: [...conditions, "module", "node", "development|production"] } },
  };
}

function node(name: string, { exclude = [], ...options }: TestOptions): TestProjectInlineConfiguration {
  return {
    ...source(),
    plugins: [iifeForVite()],
    test: {
      name,
      environment: "node",
      exclude: ["**/node_modules/**", "**/dist/**", ...exclude],
      server: { deps: { inline: [/@tdh\//] } },
      ...options,
    },
  };
}

function browser(chromium: LaunchOptions): TestProjectInlineConfiguration {
  return {
    ...source(),
    plugins: [react(), iifeForVite()],
    optimizeDeps: { include: bundledBeforehand },
    test: {
      name: "browser",
      include: ["packages/**/*.test.tsx", "apps/*/src/**/*.test.tsx"],
      exclude: ["**/node_modules/**", "**/dist/**"],
      browser: chrome(chromium),
    },
  };
}

function storybook(chromium: LaunchOptions): TestProjectInlineConfiguration {
  const configDir = fileURLToPath(new URL("apps/storybook/.storybook", import.meta.url));
  return {
    ...source(),
    // Of Storybook's static files the tests need one: the service worker of the journeys' server.
    publicDir: dirname(serviceWorkerFile),
    plugins: [storybookTest({ configDir })],
    optimizeDeps: { include: bundledBeforehand },
    test: { name: "storybook", browser: chrome(chromium) },
  };
}

/** Found only while tests run, they would make Vite load the page anew under them. */
const bundledBeforehand = [
  "axe-core",
  "jsqr",
  "react",
  "react-dom/client",
  "react-dom/server",
  "react/jsx-dev-runtime",
  "react/jsx-runtime",
  "uqr",
  "vitest-browser-react",
  "zod",
];

function chrome(launchOptions: LaunchOptions) {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: structuredClone(launchOptions), actionTimeout: 5000 }),
    instances: [{ browser: "chromium" as const }],
  };
}

/** Setting a browser project up is dear, and wants a browser: it is done only for a run that selects the project. */
function isSelected(name: string): boolean {
  const { argv } = process;
  const patterns = argv.flatMap((argument, index) => {
    if (argument === "--project") return argv[index + 1] ?? [];
    return argument.startsWith("--project=") ? argument.slice("--project=".length) : [];
  });
  return patterns.length === 0 || patterns.some((pattern) => pattern === name || /[*!]/.test(pattern));
}
