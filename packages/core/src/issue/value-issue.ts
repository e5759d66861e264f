import type { Facts, ValueIssue } from "./issue.ts";

/** An issue of a value, by code and the facts its sentence names. */
export function issue(code: `answer/${string}`, facts: Facts = {}): ValueIssue {
  return { code, facts };
}
