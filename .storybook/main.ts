import { fileURLToPath } from "node:url";
import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../packages/*/src/**/*.stories.ts", "../examples/forms/**/*.form.@(json|csf.js)"],
  addons: [
    "@storybook/addon-docs",
    "@storybook/addon-a11y",
    fileURLToPath(new URL("../packages/storybook-addon/dist/preset.js", import.meta.url)),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
export default config;
