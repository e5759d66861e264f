import { isArray, isObject, type Json } from "../../json/json.ts";
import { child, isWithin, ROOT, valueAt, withValueAt, type Pointer } from "../../pointer/pointer.ts";
import { isChoicePointer } from "../../relevance/branch-choice.ts";
import type { Session } from "../../session/session.ts";

// No key of a definition or an answer holds NUL.
const TYPED = "\0typed";
const VALUE = "\0value";

/** What a person gave in a session: its answers, what was typed, and its choices, in one tree, so that rows move with all of it. */
export function givenTree({ answers, typed, choices }: Pick<Session, "answers" | "typed" | "choices">): Json {
  const chosen = Object.entries(choices).reduce<Json>((tree, [pointer, branch]) => withValueAt(tree, pointer, branch) ?? {}, answers);
  return Object.entries(typed).reduce<Json>((tree, [pointer, raw]) => {
    const value = valueAt(tree, pointer);
    return withValueAt(tree, pointer, { [TYPED]: raw, ...(value !== undefined && { [VALUE]: value }) }) ?? {};
  }, chosen);
}

/** The parts of a session that such a tree stands for. */
export function givenIn(tree: Json): Pick<Session, "answers" | "typed" | "choices"> {
  const typed: Record<string, Json> = {};
  const choices: Record<string, number> = {};
  const plain = (value: Json, pointer: Pointer): Json | undefined => {
    if (isArray(value)) return value.map((row, i) => plain(row, child(pointer, i)) ?? null);
    if (!isObject(value)) return value;
    if (value[TYPED] !== undefined) {
      typed[pointer] = value[TYPED];
      return value[VALUE];
    }
    return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => {
      const at = child(pointer, key);
      if (isChoicePointer(at) && typeof member === "number") choices[at] = member;
      const kept = at in choices ? undefined : plain(member, at);
      return kept === undefined ? [] : [[key, kept] as const];
    }));
  };
  const answers = plain(tree, ROOT) ?? {};
  return { answers, typed, choices };
}

/** A session in which one place, with all below it, is as in another. */
export function withPlaceOf(session: Session, other: Session, pointer: Pointer): Session {
  const taken = valueAt(givenTree(other), pointer);
  const parts = givenIn(withValueAt(givenTree(session), pointer, taken) ?? {});
  const files = { ...session.files, ...other.files };
  return { ...session, ...parts, files: filesIn(parts.answers, files), left: session.left.filter((left) => left === pointer || !isWithin(left, pointer)) };
}

/** Those of the files that the answers name. */
export function filesIn(answers: Json, files: Session["files"]): Session["files"] {
  const named = new Set<string>();
  const look = (value: Json): void => {
    if (typeof value === "string") named.add(value);
    else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) look(each);
  };
  look(answers);
  return Object.fromEntries(Object.entries(files).filter(([id]) => named.has(id)));
}
