import { LogicEngine } from "json-logic-engine";
import type { Logic } from "../definition/definition.ts";
import { isAbsent, type Operand, type Operator } from "./operator.ts";
import { operators } from "./operators.ts";

/** What a rule may look at while it runs: the answers it names, and the day. Nothing else is reachable. */
export interface LogicScope {
  readonly day: string;
  read(pattern: string): Operand;
}

type Method = (operands: readonly Operand[], scope: LogicScope) => Operand;

const methods: { readonly [name: string]: { readonly method: Method } } = {
  var: { method: ([pattern], scope) => (typeof pattern === "string" ? scope.read(pattern) : undefined) },
  ...Object.fromEntries(Object.entries(operators).map(([name, operator]) => [name, { method: methodOf(operator) }])),
};

// Interpreted and never built: code made at run time is what a strict content security policy forbids. Nothing is worked out
// beforehand either, since the day is no operand.
const engine = new LogicEngine(methods, { disableInline: true });

/** The result of JSON Logic that `checkDefinition` has nothing against. Undefined: absent. */
export function runLogic(logic: Logic, scope: LogicScope): Operand {
  // It gives up keeping plans after 500 new pieces of logic in a row, since it takes them for made on the fly. Ours are those of forms.
  engine.missesSinceSeen = 0;
  const result: Operand = engine.run(logic, scope) as Operand;
  return result;
}

function methodOf({ absent, run }: Operator): Method {
  if (absent !== "passes") return (operands, { day }) => run(operands, day);
  return (operands, { day }) => (operands.some(isAbsent) ? undefined : run(operands, day));
}
