import type { FormRules, RuleLibrary } from "../relevance/rule-session.ts";
import { prepareRules } from "./prepared-rules.ts";
import { LogicSession } from "./logic-session.ts";

/**
 * Runs the rules of forms in JSON Logic, the same in browser and server. To be given to `createForm`.
 * `today`: the only clock that rules have; gives an ISO date, in Germany `germanDay(new Date())`.
 */
export function jsonLogicRules(today: () => string): RuleLibrary {
  return {
    today,
    load(table, rules): FormRules {
      const prepared = prepareRules(table, rules);
      return { today, open: (root) => new LogicSession(prepared, root) };
    },
  };
}
