import type { StorybookConfig } from "@storybook/react-vite";
import { iifeForVite } from "../../testing/src/iife.js";

export default {
  framework: "@storybook/react-vite",
  stories: ["../../../packages/*/src/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), iifeForVite()],
    resolve: { ...config.resolve, conditions: ["source", "module", "browser", "development|production"] },
  }),
} satisfies StorybookConfig;
