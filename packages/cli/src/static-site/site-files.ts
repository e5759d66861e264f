import type { CompiledForm } from "@formgeber/core";
import { answerTypes } from "../answer-types/answer-types.ts";
import { formModule, formModuleTypes } from "./form-module.ts";

/** One file for a site without a service. */
export interface SiteFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Everything a static site needs of a form: a module to import (`form.js`, which imports `form.checks.js`), the form package
 * alone for those who fetch it, and types. The same form gives the same files.
 */
export async function siteFiles({ package: content, moduleText }: CompiledForm): Promise<readonly SiteFile[]> {
  return [
    { name: "form.js", text: formModule(content, "./form.checks.js") },
    { name: "form.checks.js", text: `${moduleText}\n` },
    { name: "form.package.json", text: `${JSON.stringify(content)}\n` },
    { name: "form.d.ts", text: formModuleTypes },
    { name: "form.answers.d.ts", text: await answerTypes(content.definition) },
  ];
}
