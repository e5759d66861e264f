// Bundled for Node and run before pages are opened: turns definitions into published forms.
import { createForm, type CodeLists, type CompiledForm, type Form, type FormDefinition, type FormModule } from '@formgeber/core';
import { compileForm } from '@formgeber/core/compile';
import { administrationFields } from '@formgeber/fields';

/** Publishes a definition with the field types of the administration. */
export function publish(definition: FormDefinition, codeLists: CodeLists = {}): Promise<CompiledForm> {
  return compileForm(definition, { types: administrationFields, codeLists });
}

/** A published form at work, as in a browser. */
export function open(compiled: CompiledForm, module: FormModule): Form {
  return createForm(compiled.package, module, administrationFields);
}
