// Bundled for Node and run before pages are opened: turns definitions into published forms.
import type { CodeLists, CompiledForm, FormDefinition } from '@formgeber/core';
import { compileForm } from '@formgeber/core/compile';
import { administrationFields } from '@formgeber/fields';

/** Publishes a definition with the field types of the administration. */
export function publish(definition: FormDefinition, codeLists: CodeLists = {}): Promise<CompiledForm> {
  return compileForm(definition, { types: administrationFields, codeLists });
}
