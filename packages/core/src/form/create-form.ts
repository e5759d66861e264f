import type { FieldTypeSet } from "../field-type/field-type.ts";
import { createEvaluator } from "../relevance/create-evaluator.ts";
import type { Form, FormModule, FormPackage, FormRuntime } from "./form.ts";
import { nativeRuntime } from "./native-runtime.ts";

/** A form at work: a published package and its compiled module, brought to life by a runtime. */
export function createForm(formPackage: FormPackage, formModule: FormModule, types: FieldTypeSet, runtime: FormRuntime = nativeRuntime): Form {
  const { definition, table } = formPackage;
  const checks = formModule(runtime);
  return {
    package: formPackage,
    definition,
    types,
    checks,
    runtime,
    languages: [...new Set([definition.language, ...Object.keys(definition.translations ?? {})])],
    evaluator: () => createEvaluator(table, checks, runtime),
  };
}
