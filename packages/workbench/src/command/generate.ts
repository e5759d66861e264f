import { writeSchemaModules } from '../generate/schema-modules.ts';

/** Makes the modules that hold a copy of a public contract. */
export async function generate(): Promise<number> {
  writeSchemaModules();
  return 0;
}
