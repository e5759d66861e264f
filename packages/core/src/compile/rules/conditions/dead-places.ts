import { guardsOf } from "../../../relevance/guards.ts";
import type { FieldNode, Place } from "../../../relevance/node.ts";
import type { RuleSubject } from "../subject.ts";
import { demandOf, whyNever } from "./reachable.ts";

/** A place of the schema that is never in force, and why. */
export interface DeadPlace {
  readonly at: string;
  /** Where the condition stands that keeps it from it. */
  readonly because: string;
  readonly reason: string;
  /** "alone": the condition can never hold. "together": it can, but not beside the conditions it stands under. "branch": a branch that no value chooses. */
  readonly kind: "alone" | "together" | "branch";
}

const known = new WeakMap<RuleSubject, DeadPlaces>();

/** The places of a form that are never in force, found once for all rules. */
export function deadPlaces(subject: RuleSubject): DeadPlaces {
  const found = known.get(subject) ?? new DeadPlaces(subject);
  known.set(subject, found);
  return found;
}

class DeadPlaces {
  /** The places at which something dies, each once; what lies below them is not named again. */
  readonly causes: readonly DeadPlace[];
  readonly #dead = new Map<FieldNode, readonly (DeadPlace | undefined)[]>();

  constructor(subject: RuleSubject) {
    const causes = new Map<string, DeadPlace>();
    for (const node of subject.nodes) {
      const dead: (DeadPlace | undefined)[] = [];
      node.places.forEach((place, i) => {
        const outer = place.from < 0 ? undefined : place.inPlace ? dead[place.from] : this.#of(node.parent)[place.from];
        const here = outer ?? deadAt(subject, node, place, i);
        if (here !== undefined && outer === undefined) causes.set(`${here.because} ${here.at}`, here);
        dead.push(here);
      });
      this.#dead.set(node, dead);
    }
    this.causes = [...causes.values()];
  }

  /** Why no place that describes a node is ever in force; undefined when one may be. */
  whyNever(node: FieldNode): DeadPlace | undefined {
    const dead = this.#of(node);
    const describing = node.places.flatMap(({ silent, entry }, i) => (silent || entry.never === true ? [] : [dead[i]]));
    return describing.every((one) => one !== undefined) ? describing[0] : undefined;
  }

  /** Why one place of a node is never in force; undefined when it may be. */
  at(node: FieldNode, place: number): DeadPlace | undefined {
    return this.#of(node)[place];
  }

  #of(node: FieldNode | undefined): readonly (DeadPlace | undefined)[] {
    return (node && this.#dead.get(node)) ?? [];
  }
}

function deadAt(subject: RuleSubject, node: FieldNode, place: Place, number: number): DeadPlace | undefined {
  if (place.slot < 0) return undefined;
  const { built } = subject;
  const condition = node.condition(place.slot);
  const { at } = place.entry;
  const because = condition.kind === "if" ? condition.at : "branch" in condition ? condition.branch.of : at;
  if (guardsOf(built.table, node, number) === undefined) return { at, because, reason: "the opposite of a condition that it stands under", kind: "together" };
  const demand = demandOf(built, condition);
  if (demand === undefined || !place.holds) return undefined;
  const alone = whyNever(subject, node, [demand]);
  if (alone !== undefined) return { at, because, reason: alone, kind: condition.kind === "value" ? "branch" : "alone" };
  const others = outerDemands(subject, node, place);
  const together = others.length === 0 ? undefined : whyNever(subject, node, [demand, ...others]);
  return together === undefined ? undefined : { at, because, reason: together, kind: "together" };
}

/** What the conditions ask under which a place of the same object stands. */
function outerDemands({ built }: RuleSubject, node: FieldNode, place: Place) {
  const found = [];
  for (let here: Place | undefined = place.inPlace ? node.places[place.from] : undefined; here !== undefined; here = here.inPlace ? node.places[here.from] : undefined) {
    const demand = here.slot >= 0 && here.holds ? demandOf(built, node.condition(here.slot)) : undefined;
    if (demand !== undefined) found.push(demand);
  }
  return found;
}
