import { unreachablePages } from "../layout/unreachable-pages.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";
import { deadPlaces } from "./dead-places.ts";

/** Conditions one inside the other that exclude each other. */
export const contradictoryConditions: FormRule = {
  code: "contradictory-conditions",
  severity: "warning",
  looksFor: "A condition that can hold by itself, but never together with the conditions it stands under.",
  why: "What stands under both is never asked, although each condition looks right where it is read.",
  find(subject) {
    const pages = unreachablePages(subject).map(({ cause }) => cause.at);
    const dead = deadPlaces(subject).causes.filter(({ kind, at }) => kind === "together" && !pages.includes(at));
    return oncePerPlace(dead.map(({ at, reason }) => ({
      at, expected: "conditions that hold together for some answers", found: reason, fix: "Move it out of the condition around it, or let both ask for values that go together.",
    })));
  },
};
