// The Vite plugin for sites that compile their forms while they are built.
export { formgeber, type FormPluginOptions } from "./vite/form-plugin.ts";
