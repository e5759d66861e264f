/** The id of a form definition and every key that its data schema gives to an answer. */
export function keysOfForm(definition: unknown): Set<string> {
  const keys = new Set<string>();
  if (!isObject(definition)) return keys;
  if (typeof definition.id === 'string') keys.add(definition.id);
  collect(definition.schema, keys);
  return keys;
}

function collect(schema: unknown, keys: Set<string>): void {
  if (Array.isArray(schema)) {
    for (const part of schema) collect(part, keys);
    return;
  }
  if (!isObject(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties' && isObject(value)) for (const key of Object.keys(value)) keys.add(key);
    // What stands in these are values of answers, which may look like schemas.
    if (!['const', 'default', 'enum', 'examples'].includes(keyword)) collect(value, keys);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
