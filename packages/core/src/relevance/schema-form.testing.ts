import { buildTable } from "./build-table.ts";
import { createEvaluator } from "./create-evaluator.ts";
import { ranked } from "../compile/rank-conditions.ts";
import { moduleText } from "../compile/module-text.ts";
import { nativeRuntime } from "../form/native-runtime.ts";
import type { CompiledChecks, FormModule, FormRuntime } from "../form/form.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import type { Evaluator } from "./evaluator.ts";
import type { FieldTable } from "./field-table.ts";

/** A bare schema, compiled and brought to life as a form's is. */
export interface SchemaForm {
  readonly table: FieldTable;
  readonly text: string;
  readonly checks: CompiledChecks;
  evaluator(): Evaluator;
}

export async function schemaForm(schema: JsonSchema, runtime: FormRuntime = nativeRuntime): Promise<SchemaForm> {
  const built = buildTable(schema);
  const table = ranked(built.table);
  const reports = new Set(table.conditions.flatMap((condition) => (condition.kind === "choice" ? [condition.check] : [])));
  const text = moduleText({ schema, targets: table.targets, checks: built.checks.map((check, i) => ({ ...check, reports: reports.has(i) })), notes: [] });
  const checks = (await loadModule(text))(runtime);
  return { table, text, checks, evaluator: () => createEvaluator(table, checks, runtime) };
}

/** Loads the text of a compiled module as a module of its own, as a browser does. */
export async function loadModule(text: string): Promise<FormModule> {
  const loaded = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as { readonly default: FormModule };
  return loaded.default;
}
