import { createForm, type CodeLists, type FieldTypeSet, type Form, type FormDefinition, type FormModule, type FormRuntime, type JsonSchema } from "@formgeber/core";
import { compileForm } from "@formgeber/core/compile";
import { jsonLogicRules } from "@formgeber/core/rules";
import { neutralTypes } from "./neutral-types.ts";

/** Everything of a definition but its schema; what a test leaves out is filled in. */
export interface FormParts extends Partial<Omit<FormDefinition, "schema">> {
  readonly codeLists?: CodeLists;
  /** Default: the neutral types. */
  readonly types?: FieldTypeSet;
  /** Default: that of browsers. */
  readonly runtime?: FormRuntime;
  /** What rules take for today. Default: 2026-11-23. */
  readonly today?: () => string;
}

/** A definition around a schema, complete enough to be published. */
export function definitionOf(schema: JsonSchema, parts: Partial<Omit<FormDefinition, "schema">> = {}): FormDefinition {
  return {
    id: "test-form",
    version: "1.0.0",
    language: "de",
    title: "Testformular",
    service: { legalBasis: ["§ 1 Testgesetz"], purpose: "Wir prüfen Ihre Angaben.", retentionDays: 30, protection: "normal" },
    ...parts,
    schema,
  };
}

/** A form at work, compiled and imported as a browser would. */
export async function formOf(schema: JsonSchema, { types = neutralTypes, codeLists = {}, runtime, today = () => "2026-11-23", ...parts }: FormParts = {}): Promise<Form> {
  const compiled = await compileForm(definitionOf(schema, parts), { types, codeLists });
  return createForm(compiled.package, await importModule(compiled.moduleText), types, runtime, jsonLogicRules(today));
}

/** The default export of a compiled module, from its text. */
export async function importModule(moduleText: string): Promise<FormModule> {
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(moduleText)}`)) as { readonly default: FormModule };
  return module.default;
}
