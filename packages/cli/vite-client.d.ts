/** What `import form from "./NAME.form.json?form"` gives, for TypeScript: `/// <reference types="@formgeber/cli/vite-client" />`. */
declare module "*.form.json?form" {
  const form: { readonly package: import("@formgeber/core").FormPackage; readonly checks: import("@formgeber/core").FormModule };
  export default form;
}
