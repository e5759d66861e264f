import type { Rule } from "../../../issue/rule.ts";

/** A reference to the outside. */
export const remoteRef: Rule = {
  code: "remote-ref",
  severity: "error",
  looksFor: "A \"$ref\" to another file or server.",
  why: "The form would depend on what that server says today.",
};
