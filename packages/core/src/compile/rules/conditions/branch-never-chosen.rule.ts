import { unreachablePages } from "../layout/unreachable-pages.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";
import { deadPlaces } from "./dead-places.ts";

/** A branch that no value of the answer that tells branches apart leads to. */
export const branchNeverChosen: FormRule = {
  code: "branch-never-chosen",
  severity: "warning",
  looksFor: "A branch of oneOf or anyOf whose value the answer that chooses among the branches never has.",
  why: "The branch and all its questions can never be reached.",
  find(subject) {
    const pages = unreachablePages(subject).map(({ cause }) => cause.at);
    const dead = deadPlaces(subject).causes.filter(({ kind, at }) => kind === "branch" && !pages.includes(at));
    return oncePerPlace(dead.map(({ at, reason }) => ({
      at, expected: "a branch that some answer chooses", found: reason, fix: "Offer the value among the options of the answer, or remove the branch.",
    })));
  },
};
