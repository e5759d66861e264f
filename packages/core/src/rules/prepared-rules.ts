import type { Logic, Rules } from "../definition/definition.ts";
import type { ComputedEntry, RulePath, RuleRead, RuleTable } from "../relevance/rule-table.ts";

/** One rule, ready to run. */
export interface PreparedRule {
  /** Its place among all rules: computed ones first, each behind those it needs. */
  readonly number: number;
  readonly logic: Logic;
  /** The way from the whole to where it stands. */
  readonly base: RulePath["down"];
  /** By the pattern of `var`. */
  readonly reads: ReadonlyMap<string, RuleRead>;
  readonly readsDay: boolean;
  /** Of a computed answer. */
  readonly target?: RulePath;
  readonly keeps?: ComputedEntry["keeps"] | undefined;
  /** Of an assertion. `message`: where it stands in the definition. */
  readonly assertion?: { readonly id: string; readonly message: string; readonly at: readonly RulePath[] };
}

/** The rules of a form beside their table. */
export interface PreparedRules extends Pick<RuleTable, "readers" | "deepReaders"> {
  readonly rules: readonly PreparedRule[];
  /** Patterns of the computed answers. */
  readonly computed: ReadonlySet<string>;
  readonly hasDeepReaders: boolean;
}

/** Brings table and logic together, once for each form. */
export function prepareRules(table: RuleTable, { computed = {}, assertions = [] }: Rules): PreparedRules {
  const prepared = ({ base, reads, readsDay }: RuleTable["computed" | "assertions"][number], number: number, logic: Logic): PreparedRule =>
    ({ number, logic, base, reads: new Map(reads.map((read) => [read.pattern, read])), readsDay: readsDay === true });
  const { readers, deepReaders } = table;
  return {
    readers,
    deepReaders,
    hasDeepReaders: Object.keys(deepReaders).length > 0,
    computed: new Set(table.computed.map(({ pattern }) => pattern)),
    rules: [
      ...table.computed.map((entry, i) => ({ ...prepared(entry, i, computed[entry.pattern]?.value ?? false), target: entry.target, keeps: entry.keeps })),
      ...table.assertions.map((entry, i) => ({
        ...prepared(entry, table.computed.length + i, assertions[i]?.holds ?? true),
        assertion: { id: assertions[i]?.id ?? "", message: `/rules/assertions/${i}/message`, at: entry.at },
      })),
    ],
  };
}
