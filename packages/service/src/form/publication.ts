import type { CodeLists, CompiledForm, DefinitionIssue, Form, FormDefinition, FormReference } from "@formgeber/core";

/** How a definition becomes a form; given, because the compiler is no part of a running service. */
export interface FormCompiler {
  /** @fault definition/invalid */
  compile(definition: FormDefinition, codeLists: CodeLists): Promise<CompiledForm>;
  /** Everything an author can mend; errors are what `compile` refuses. */
  check(definition: FormDefinition, codeLists: CodeLists): readonly DefinitionIssue[];
}

/** A line of the catalogue: a form that a tenant offers now. */
export interface OfferedForm extends FormReference {
  readonly tenant: string;
  readonly title: string;
}

/** A published form ready for work. */
export interface LiveForm {
  readonly form: Form;
  /** Text of the validator's ES module. */
  readonly moduleText: string;
}
