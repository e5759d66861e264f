import { formgeber } from "@formgeber/cli/vite";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [formgeber()], oxc: { jsx: { runtime: "automatic" } } });
