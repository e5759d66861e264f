import type { FormPackage } from "@formgeber/core";

/** The text of an ES module whose default export is the form: its package, and its checks from where they lie. */
export function formModule(formPackage: FormPackage, checks: string): string {
  return [
    `import checks from ${JSON.stringify(checks)};`,
    `const formPackage = ${literal(formPackage)};`,
    "export default { package: formPackage, checks };",
    "",
  ].join("\n");
}

/** What a module of `formModule` exports, as declarations. */
export const formModuleTypes = [
  'import type { FormModule, FormPackage } from "@formgeber/core";',
  "",
  "declare const form: { readonly package: FormPackage; readonly checks: FormModule };",
  "export default form;",
  "",
].join("\n");

/** A value as JavaScript source; harmless inside a script element too. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
