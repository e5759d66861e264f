import type { Issue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";

/** Codes of which the larger limit is the stricter one. */
const LARGER_IS_STRICTER: ReadonlySet<string> = new Set(["answer/too-short", "answer/too-small", "answer/not-above", "answer/too-few-rows", "answer/too-few-members"]);
/** A value of the wrong type, or none where a row stands, says nothing about the rest. */
const SPEAKS_ALONE: ReadonlySet<string> = new Set(["answer/type", "answer/empty-row"]);

/** Issues without repetitions: several places that say the same about one answer give one issue with the strictest limit. */
export function merged(issues: readonly Issue[]): readonly Issue[] {
  const found = new Map<string, Issue>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.pointer}`;
    const before = found.get(key);
    found.set(key, before === undefined ? issue : stricter(before, issue));
  }
  const alone = new Set([...found.values()].filter(({ code }) => SPEAKS_ALONE.has(code)).map(({ pointer }) => pointer));
  return [...found.values()].filter(({ code, pointer }) => SPEAKS_ALONE.has(code) || !alone.has(pointer));
}

function stricter(a: Issue, b: Issue): Issue {
  const [first, second] = [limitOf(a), limitOf(b)];
  if (first === undefined || second === undefined) return a;
  return (second > first) === LARGER_IS_STRICTER.has(a.code) ? b : a;
}

function limitOf({ facts }: Issue): number | undefined {
  const limit: Json | undefined = facts["limit"];
  return typeof limit === "number" ? limit : undefined;
}
