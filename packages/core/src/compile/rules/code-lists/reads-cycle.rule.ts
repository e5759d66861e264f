import type { FormRule } from "../subject.ts";
import { readsOf } from "./reads-of.ts";

/** Fields that wait for each other. Told at the first of them. */
export const readsCycle: FormRule = {
  code: "reads-cycle",
  severity: "error",
  looksFor: "Fields whose lists depend on each other, directly or by others in between.",
  why: "Each says that the other must be answered first; nobody can begin.",
  find: ({ answers }) => {
    const reads = new Map(answers.map((answer) => [answer.node.pattern as string, readsOf(answer)]));
    const told = new Set<string>();
    return [...reads].flatMap(([pattern, found]) => {
      const [first] = found.filter((read) => reached(read.pattern, reads).has(pattern));
      if (first === undefined || told.has(pattern)) return [];
      for (const each of reached(pattern, reads)) told.add(each);
      return [{ at: first.at, expected: "an answer that does not depend on this one", found: `"${first.pattern}"`, fix: "Let one of the lists depend on nothing." }];
    });
  },
};

/** A pattern and all that it reads, directly or by others. */
function reached(from: string, reads: ReadonlyMap<string, readonly { readonly pattern: string }[]>): ReadonlySet<string> {
  const found = new Set([from]);
  for (const pattern of found) for (const read of reads.get(pattern) ?? []) found.add(read.pattern);
  return found;
}
