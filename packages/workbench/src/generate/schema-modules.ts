import { readFileSync, writeFileSync } from 'node:fs';
import { inRepository } from '../repository.ts';

/** Schemas that code needs at run time, and where their modules lie: packages may not read files outside themselves. */
const modules: readonly { readonly schema: string; readonly module: string; readonly name: string; readonly typeFrom: string }[] = [
  { schema: 'schemas/form-definition.schema.json', module: 'packages/core/src/compile/generated/form-definition-schema.ts', name: 'formDefinitionSchema', typeFrom: '../../json/json-schema.ts' },
  { schema: 'schemas/code-list.schema.json', module: 'packages/core/src/compile/generated/code-list-schema.ts', name: 'codeListSchema', typeFrom: '../../json/json-schema.ts' },
  { schema: 'schemas/form-test.schema.json', module: 'packages/cli/src/form-test/generated/form-test-schema.ts', name: 'formTestSchema', typeFrom: '@formgeber/core' },
];

/** The text of a module that exports a schema under a name. `typeFrom`: where the type of schemas comes from there. */
export function moduleOfSchema(schemaPath: string, name: string, schemaText: string, typeFrom = '../../json/json-schema.ts'): string {
  return [
    `// Made from ${schemaPath} by \`npm run generate\`. Change it there.`,
    `import type { SchemaObject } from "${typeFrom}";`,
    '',
    `/** The schema in \`${schemaPath}\`. */`,
    `export const ${name}: SchemaObject = ${JSON.stringify(JSON.parse(schemaText), null, 2)};`,
    '',
  ].join('\n');
}

/** Writes the module of every schema that code needs. */
export function writeSchemaModules(): void {
  for (const { schema, module, name, typeFrom } of modules) {
    writeFileSync(inRepository(module), moduleOfSchema(schema, name, readFileSync(inRepository(schema), 'utf8'), typeFrom));
  }
}
