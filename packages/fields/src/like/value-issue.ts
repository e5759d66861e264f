import type { Facts, ValueIssue } from "@formgeber/core";

/** An issue of a value, by code and the facts its sentence names. */
export function issue(code: `answer/${string}`, facts: Facts = {}): ValueIssue {
  return { code, facts };
}
