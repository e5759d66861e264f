import type { Preview } from "@storybook/web-components-vite";

export default { parameters: { a11y: { test: "error" } } } satisfies Preview;
