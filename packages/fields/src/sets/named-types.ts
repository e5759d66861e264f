import type { FormDefinition } from "@formgeber/core";

/** The field types a form names, and those that these show their members as. */
export function namedTypes({ fields = {} }: FormDefinition): ReadonlySet<string> {
  const settings = Object.values(fields);
  const names = new Set(settings.flatMap(({ type }) => type ?? []));
  // An address may take its country from a list.
  if (names.has("address") && settings.some(({ options }) => options?.["countries"] !== undefined)) names.add("code-list");
  return names;
}
