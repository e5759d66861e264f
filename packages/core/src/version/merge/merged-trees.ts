import { isArray, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { sameJson } from "../../json/same-json.ts";
import { child, type Pointer } from "../../pointer/pointer.ts";

/** Three states of the same place: what both sides began with, and what each made of it. Absent: nothing stands there. */
export interface ThreeStates {
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

export interface MergedTree {
  readonly merged: Json | undefined;
  /** Places that both sides changed, each differently; mine stands there. */
  readonly conflicts: readonly Pointer[];
}

/**
 * Merges what two sides made of one tree. Members of objects are merged by name; where `isWhole` says so a value is one
 * answer and never mixed. Rows have no identity: they are merged one by one where no side has added or taken any, both sides'
 * rows are kept where both only added, and otherwise the list is one answer.
 */
export function mergedTrees(states: ThreeStates, isWhole: (pointer: Pointer) => boolean, pointer: Pointer): MergedTree {
  const { base, mine, theirs } = states;
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return { merged: mine, conflicts: [] };
  if (sameJson(base, mine)) return { merged: theirs, conflicts: [] };
  const whole: MergedTree = { merged: mine, conflicts: [pointer] };
  if (isWhole(pointer)) return whole;
  if (isArray(mine) && isArray(theirs)) return mergedRows(isArray(base) ? base : [], mine, theirs, isWhole, pointer) ?? whole;
  if ([base, mine, theirs].every((state) => state === undefined || isObject(state))) return mergedMembers(states, isWhole, pointer);
  return whole;
}

function mergedMembers({ base, mine, theirs }: ThreeStates, isWhole: (pointer: Pointer) => boolean, pointer: Pointer): MergedTree {
  const [b, m, t] = [base, mine, theirs].map((state) => (isObject(state) ? state : {})) as [JsonObject, JsonObject, JsonObject];
  const own = (members: JsonObject, key: string): Json | undefined => (Object.hasOwn(members, key) ? members[key] : undefined);
  const parts = [...new Set([...Object.keys(m), ...Object.keys(t)])].map((key) => {
    const states = { base: own(b, key), mine: own(m, key), theirs: own(t, key) };
    return [key, mergedTrees(states, isWhole, child(pointer, key))] as const;
  });
  const members = parts.flatMap(([key, { merged }]) => (merged === undefined ? [] : [[key, merged] as const]));
  const isGone = members.length === 0 && (mine === undefined || theirs === undefined);
  return { merged: isGone ? undefined : Object.fromEntries(members), conflicts: parts.flatMap(([, { conflicts }]) => conflicts) };
}

function mergedRows(base: readonly Json[], mine: readonly Json[], theirs: readonly Json[], isWhole: (pointer: Pointer) => boolean, pointer: Pointer): MergedTree | undefined {
  if (base.length === mine.length && base.length === theirs.length) {
    const rows = base.map((row, i) => mergedTrees({ base: row, mine: mine[i], theirs: theirs[i] }, isWhole, child(pointer, i)));
    return { merged: rows.map(({ merged }) => merged ?? null), conflicts: rows.flatMap(({ conflicts }) => conflicts) };
  }
  const onlyAdded = [mine, theirs].every((rows) => base.every((row, i) => i < rows.length && sameJson(row, rows[i])));
  return onlyAdded ? { merged: [...mine, ...theirs.slice(base.length)], conflicts: [] } : undefined;
}
