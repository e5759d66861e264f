import type { CodeLists } from "../code-list/code-list.ts";
import type { FormDefinition } from "../definition/definition.ts";
import type { FieldTypeSet } from "../field-type/field-type.ts";
import type { CompiledForm } from "../form/form.ts";

/** What a definition refers to by name. */
export interface CompileOptions {
  readonly types: FieldTypeSet;
  /** Code lists by URI. Absent: the form uses none. */
  readonly codeLists?: CodeLists;
}

/**
 * Publishes a definition: checks it, freezes it under its hash, and compiles it. The same definition gives the same
 * package and module text, byte for byte.
 * @fault definition/invalid when `checkDefinition` finds errors.
 */
export async function compileForm(_definition: FormDefinition, _options: CompileOptions): Promise<CompiledForm> {
  throw new Error("compileForm is not written yet");
}
