import type { FormDefinition } from "@formgeber/core";

/** The field types a form names, and those that these show their members as. */
export function namedTypes({ fields = {} }: FormDefinition): ReadonlySet<string> {
  const names = new Set(Object.values(fields).flatMap(({ type }) => type ?? []));
  // An address takes its country from a list.
  if (names.has("address")) names.add("code-list");
  return names;
}
