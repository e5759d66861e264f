import { writeElementManifest } from '../generate/element-manifest.ts';
import { writeSchemaModules } from '../generate/schema-modules.ts';

/** Makes the modules that hold a copy of a public contract, and the manifest of the element. */
export async function generate(): Promise<number> {
  writeSchemaModules();
  await writeElementManifest();
  return 0;
}
