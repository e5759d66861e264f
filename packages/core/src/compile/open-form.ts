import type { FormDefinition } from "../definition/definition.ts";
import { Fault } from "../fault/fault.ts";
import type { CompiledForm } from "../form/form.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import { checkDefinition } from "./check-definition.ts";
import { compileChecked, type CompileOptions } from "./compile-form.ts";
import { isBearable, withoutHindrances } from "./hindrances.ts";
import { notShown } from "./not-shown.ts";

/** A form to look at, with everything that keeps it from being published. */
export interface OpenedForm {
  readonly compiled: CompiledForm;
  /**
   * All that `checkDefinition` finds, with pointers into the definition given, and as `definition/not-shown` what the schema
   * takes and no field asks for. `found` of what had to be left out so that the form works at all says so.
   */
  readonly findings: readonly DefinitionIssue[];
}

/** Each round can uncover what the round before was hidden behind; the kinds of findings that hide others are few. */
const ROUNDS = 8;

/**
 * Compiles a definition for being looked at (an imported schema, a form while it is made), though publishing would refuse
 * it. What cannot run is left out of the compiled form: a pattern that takes no linear time, a reference that leads
 * nowhere, conditions that wait for each other. Everything else works as it stands. Never used for publishing: its result may
 * take answers that the schema refuses.
 * @fault definition/invalid where the definition is not built as one, is too large, or holds no schema
 */
export async function openForm(definition: FormDefinition, { types, codeLists = {} }: CompileOptions): Promise<OpenedForm> {
  const found = new Map<string, DefinitionIssue>();
  let workable = definition;
  for (let round = 0; round < ROUNDS; round++) {
    const issues = checkDefinition(workable, types, codeLists);
    const next = withoutHindrances(workable, issues);
    for (const issue of issues) {
      const key = `${issue.code} ${issue.location}`;
      if (!found.has(key)) found.set(key, issue);
    }
    if (next === workable) break;
    workable = next;
  }
  const fatal = [...checkDefinition(workable, types, codeLists)].find((issue) => issue.severity === "error" && !isBearable(issue));
  if (fatal !== undefined) {
    const { location, expected, found: was, fix } = fatal;
    const issues = [...found.values()];
    throw new Fault("definition/invalid", { count: issues.filter(({ severity }) => severity === "error").length, location, expected, found: was, fix, issues: issues as unknown as Json });
  }
  return { compiled: await compileChecked(workable, { types, codeLists }), findings: [...found.values(), ...notShown(workable, types, codeLists)] };
}
