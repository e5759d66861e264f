import type { PossibleAnswer } from "../../definition-subject.ts";

/** A pattern of another answer that a field reads, and where the definition says so. */
export interface Read {
  readonly pattern: string;
  readonly at: string;
}

/** What the type of an answer reads of others. */
export function readsOf({ type, located, node }: PossibleAnswer): readonly Read[] {
  const at = located.pointers.options ?? node.locations[0] ?? "#";
  return (type?.reads?.(located.settings.options ?? {}) ?? []).map((pattern) => ({ pattern, at }));
}
