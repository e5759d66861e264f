import { below } from "../../../relevance/schema-tree.ts";
import type { RuleSubject } from "../subject.ts";

/** Every place at which the schema names a member, with the key. */
export function propertyKeys({ schemas }: RuleSubject): readonly { readonly at: string; readonly key: string }[] {
  return schemas.flatMap(({ at, schema }) => {
    // What a condition names is what it reads, and stands where it is described.
    if (typeof schema === "boolean" || /\/(?:if|not|contains)(?:\/|$)/.test(at)) return [];
    return Object.keys(schema.properties ?? {}).map((key) => ({ at: below(at, "properties", key), key }));
  });
}
