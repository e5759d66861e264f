import type { CodeListSupply } from "../code-list/list-supply.ts";
import { Fault } from "../fault/fault.ts";
import type { FieldTypeSet } from "../field-type/field-type.ts";
import { createEvaluator } from "../relevance/create-evaluator.ts";
import type { RuleLibrary } from "../relevance/rule-session.ts";
import type { Form, FormModule, FormPackage, FormRuntime } from "./form.ts";
import { nativeRuntime } from "./native-runtime.ts";

/**
 * A form at work: a published package and its compiled module, brought to life by a runtime. `library`: runs the rules of a
 * form that has some (`package.rules`); not asked for anything by others. `lists`: see `Form`.
 * @fault form/published-by-older-engine when the package holds no page plan.
 * @fault form/rules-without-library when the form has rules and no library is given.
 */
export function createForm(formPackage: FormPackage, formModule: FormModule, types: FieldTypeSet, runtime: FormRuntime = nativeRuntime, library?: RuleLibrary, lists?: CodeListSupply): Form {
  const { definition, table, rules: ruleTable } = formPackage;
  if (!Object.hasOwn(formPackage, "plan")) throw new Fault("form/published-by-older-engine", { form: definition.id, version: definition.version });
  const checks = formModule(runtime);
  if (ruleTable !== undefined && library === undefined) throw new Fault("form/rules-without-library", { form: definition.id });
  const rules = ruleTable && library?.load(ruleTable, definition.rules ?? {});
  return {
    package: formPackage,
    definition,
    types,
    checks,
    runtime,
    ...(lists && { lists }),
    languages: [...new Set([definition.language, ...Object.keys(definition.translations ?? {})])],
    evaluator: (day) => createEvaluator(table, checks, runtime, rules, day),
  };
}
