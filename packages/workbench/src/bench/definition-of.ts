import type { BenchTask } from './task.ts';

/**
 * The task as a form definition: its data contract, and all of it on one page. Where the model says that one of some is
 * chosen, every column shows a drop-down list; ours would show radio buttons for so few.
 */
export function definitionOf({ name, schema }: Pick<BenchTask, 'name' | 'schema'>) {
  const properties = propertiesOf(schema);
  return {
    id: name,
    version: '1.0.0',
    language: 'de',
    title: 'Generated form',
    schema,
    layout: [{ page: 'form', title: 'Generated form', show: Object.keys(properties).map((key) => `/${key}`) }],
    fields: Object.fromEntries(choices(schema, '').map((pattern) => [pattern, { type: 'code-list' }])),
  };
}

/** Patterns of the answers that a list of values describes. */
function choices(schema: Schema, pattern: string): readonly string[] {
  const { items } = schema as { readonly items?: Schema };
  if (Array.isArray(schema.enum)) return [pattern];
  if (items !== undefined) return choices(items, `${pattern}/*`);
  return Object.entries(propertiesOf(schema)).flatMap(([key, member]) => choices(member, `${pattern}/${key}`));
}

type Schema = Readonly<Record<string, unknown>>;

function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  return (schema.properties ?? {}) as Record<string, Schema>;
}
