import type { FormDefinition } from "@formgeber/core";
import { MOST_AT_A_GLANCE } from "../like/choice-like.ts";

/**
 * The field types a form names, and those that these show their members as. A choice in its schema that a person searches in
 * counts as a code list.
 */
export function namedTypes({ fields = {}, schema }: FormDefinition): ReadonlySet<string> {
  const settings = Object.values(fields);
  const names = new Set(settings.flatMap(({ type }) => type ?? []));
  // An address may take its country from a list.
  const takesCountries = names.has("address") && settings.some(({ options }) => options?.["countries"] !== undefined);
  if (takesCountries || holdsLongChoice(schema)) names.add("code-list");
  return names;
}

function holdsLongChoice(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  return Object.entries(part).some(([key, each]) => (/^(enum|oneOf|anyOf)$/.test(key) && Array.isArray(each) && each.length > MOST_AT_A_GLANCE) || holdsLongChoice(each));
}
