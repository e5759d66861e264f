import { Fault, recordShape, type CodeLists, type CompiledForm, type DefinitionIssue, type FormDefinition, type Json, type Rule } from "@formgeber/core";
import { checkDefinition, compileForm, definitionRules, withoutAccepted, type CheckOptions } from "@formgeber/core/compile";
import { checkMapping, mappingRules } from "@formgeber/export-xml";
import { administrationFields } from "@formgeber/fields";
import { formOf } from "./form-of.ts";

/** How definitions become forms in a server and at the terminal: core's compiler, the field types and the media's own checks. */
export const compiler = {
  /** @fault definition/invalid */
  async compile(definition: FormDefinition, codeLists: CodeLists): Promise<CompiledForm> {
    const compiled = await compileForm(definition, { types: administrationFields, codeLists });
    const issues = (await mappingIssues(compiled)).filter(({ severity }) => severity === "error");
    const [first] = issues;
    if (first) throw new Fault("definition/invalid", { count: issues.length, location: first.location, expected: first.expected, found: first.found, fix: first.fix });
    return compiled;
  },

  /** What core finds to mend. */
  check(definition: FormDefinition | Json, codeLists: CodeLists, options: CheckOptions = {}): readonly DefinitionIssue[] {
    return checkDefinition(definition, administrationFields, codeLists, options);
  },
};

/** Every rule of the checker, core's and the media's. */
export const checkerRules: readonly Rule[] = [...definitionRules, ...mappingRules];

/** Everything to mend in a definition: what core finds, and when that is no error, what the message says against the mapping. */
export async function allIssues(definition: Json, codeLists: CodeLists, options: CheckOptions = {}): Promise<readonly DefinitionIssue[]> {
  const issues = compiler.check(definition, codeLists, options);
  if (issues.some(({ severity }) => severity === "error")) return issues;
  const form = definition as unknown as FormDefinition;
  const ofMapping = await mappingIssues(await compileForm(form, { types: administrationFields, codeLists }));
  return [...issues, ...withoutAccepted(form, ofMapping, mappingRules)];
}

async function mappingIssues(compiled: CompiledForm): Promise<readonly DefinitionIssue[]> {
  return checkMapping(recordShape(await formOf(compiled)));
}
