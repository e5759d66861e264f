import type { FormRule } from "../subject.ts";

/** A form that may be sent empty. */
export const nothingRequired: FormRule = {
  code: "nothing-required",
  severity: "warning",
  optIn: true,
  looksFor: "A form none of whose answers is ever required.",
  why: "It can be sent empty, and somebody at the authority has to find out who sent it and what for.",
  find: ({ nodes, answers }) => (answers.length === 0 || nodes.some(({ requiredBy }) => requiredBy.size > 0) ? [] : [{
    at: "#", expected: "at least one required answer", found: "none", fix: "List what cannot be done without in \"required\".",
  }]),
};
