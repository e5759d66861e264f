import type { Rule } from "../../../issue/rule.ts";

/** An object that refuses its own answers. */
export const closedObject: Rule = {
  code: "closed-object",
  severity: "error",
  looksFor: "A closed object beside another place that describes further members of it.",
  why: "The answer would be asked for and then refused.",
};
