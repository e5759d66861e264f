import { formgeber } from "@formgeber/cli/vite";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [formgeber(), vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("fg-") } } })],
});
