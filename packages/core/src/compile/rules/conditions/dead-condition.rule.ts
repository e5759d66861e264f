import { unreachablePages } from "../layout/unreachable-pages.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";
import { deadPlaces } from "./dead-places.ts";

/** A condition that never holds. A page that hangs on it as a whole is told instead, by the rule for pages. */
export const deadCondition: FormRule = {
  code: "dead-condition",
  severity: "warning",
  looksFor: "A condition that no answers can meet: it asks for a value that its answer never has, or for contradictory ones.",
  why: "What it should show is never shown, and nobody notices: no citizen can complain about a question that is not asked.",
  find(subject) {
    const pages = unreachablePages(subject).map(({ cause }) => cause.because);
    const dead = deadPlaces(subject).causes.filter(({ kind, because }) => kind === "alone" && !pages.includes(because));
    return oncePerPlace(dead.map(({ because, reason }) => ({
      at: because, expected: "a condition that some answers meet", found: reason, fix: "Correct the value the condition asks for, or remove the condition with all it shows.",
    })));
  },
};
