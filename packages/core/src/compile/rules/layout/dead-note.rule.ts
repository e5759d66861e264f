import { whyNever } from "../conditions/reachable.ts";
import { noteConditions } from "../../note-conditions.ts";
import type { FormRule } from "../subject.ts";
import { unreachablePages } from "./unreachable-pages.ts";

/** A note that is never shown. */
export const deadNote: FormRule = {
  code: "dead-note",
  severity: "warning",
  looksFor: "A note whose condition no answers can meet.",
  why: "What it should tell the citizen, often a warning, is never told.",
  find(subject) {
    const [root] = subject.nodes;
    const pages = unreachablePages(subject);
    return noteConditions(subject.definition).flatMap(({ location, schema }) => {
      const reason = root === undefined || pages.some(({ at }) => location.startsWith(`${at}/`)) ? undefined : whyNever(subject, root, [{ at: location, schema }]);
      return reason === undefined ? [] : [{ at: location, expected: "a condition that some answers meet", found: reason, fix: "Correct the value the condition asks for, or remove the note." }];
    });
  },
};
