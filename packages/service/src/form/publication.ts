import type { CodeLists, CompiledForm, Form, FormDefinition, FormReference } from "@formgeber/core";

/** How a definition becomes a form; given, because the compiler is no part of a running service. */
export interface FormCompiler {
  /** @fault definition/invalid with everything an author can mend under the fact `issues` */
  compile(definition: FormDefinition, codeLists: CodeLists): Promise<CompiledForm>;
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
