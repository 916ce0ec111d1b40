import type { StorybookConfig } from "@storybook/react-vite";
import remarkGfm from "remark-gfm";
import { iifeForVite } from "../../testing/src/iife.js";
import { serviceWorkerFile } from "../src/journeys/service-worker.js";

export default {
  framework: "@storybook/react-vite",
  stories: ["../../../packages/*/src/**/*.@(stories.tsx|mdx)", "../src/**/*.@(stories.tsx|mdx)"],
  staticDirs: [
    { from: serviceWorkerFile, to: "/mockServiceWorker.js" },
    { from: "../src/brand/favicon.svg", to: "/favicon.svg" },
    { from: "../../../packages/ui/src/fonts", to: "/fonts" },
  ],
  addons: [
    {
      name: "@storybook/addon-docs",
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
  ],
  core: { disableTelemetry: true },
  features: { sidebarOnboardingChecklist: false, experimentalSearchDocsHeadings: true },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), iifeForVite()],
    resolve: { ...config.resolve, conditions: ["source", "module", "browser", "development|production"] },
  }),
} satisfies StorybookConfig;
