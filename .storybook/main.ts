import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { StorybookConfig } from "@storybook/web-components-vite";

const here = fileURLToPath(new URL(".", import.meta.url));
const forms = relative(here, resolve(here, "..", process.env["FORMGEBER_FORMS"] ?? "examples/forms"));

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: [`${forms}/**/*.form.@(json|csf.js)`, "../packages/fields/src/**/*.fixtures.@(json|csf.js)", "../packages/storybook-addon/src/view/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", resolve(here, "../packages/storybook-addon/dist/preset.js")],
  // Nothing leaves the machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // A form has nothing to control from outside, and its author no tour to take. Form tests that fail show as interactions.
  features: { controls: false, actions: false, sidebarOnboardingChecklist: false, changeDetection: false },
};
export default config;
