import type { Preview } from "@storybook/web-components-vite";

const preview: Preview = {
  parameters: {
    a11y: { test: "error" },
    viewport: {
      options: {
        narrow: { name: "320 px", styles: { width: "320px", height: "640px" } },
        phone: { name: "390 px", styles: { width: "390px", height: "844px" } },
        tablet: { name: "768 px", styles: { width: "768px", height: "1024px" } },
      },
    },
  },
};
export default preview;
