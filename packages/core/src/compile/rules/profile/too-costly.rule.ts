import type { Rule } from "../../../issue/rule.ts";

/** A schema that takes too long to compile. */
export const tooCostly: Rule = {
  code: "too-costly",
  severity: "error",
  looksFor: "A schema whose conditions read more answers than can be compiled in half a minute. Steps are counted, not timed.",
  why: "Publishing would hang, and with it everybody else who publishes.",
};
