import { inferChoices, isArray, isChoicePointer, startSession, transition, valueAt, walk, type Form, type Json, type Language, type Session, type WalkedField, type WalkedRepeat, type WalkNode } from "@formgeber/core";

const ROUNDS = 60;

/**
 * A session in which a person gives these answers through the fields that the form shows: choices first, rows as they are
 * needed, each value in the way its field type writes it. What no field asks for is not given.
 */
export function giveAnswers(form: Form, answers: Json, language: Language = form.definition.language): Session {
  const choices = inferChoices(form, answers);
  const evaluator = form.evaluator();
  let session = startSession(form, language);
  const given = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const before = session;
    const nodes = walk(form, evaluator.update(session.answers, session.choices), session).flatMap((page) => page.nodes.flatMap(questions));
    for (const node of nodes) {
      const { pointer } = node;
      const value = isChoicePointer(pointer) ? choices[pointer] : valueAt(answers, pointer);
      if (value === undefined || given.has(pointer)) continue;
      if (node.kind === "field") {
        session = isChoicePointer(pointer)
          ? transition(form, session, { kind: "choose-branch", pointer, branch: Number(value) })
          : transition(form, session, { kind: "answer", pointer, raw: node.type.write(value, node.context) });
        session = transition(form, session, { kind: "leave", pointer });
        given.add(pointer);
      } else if (isArray(value)) {
        for (let rows = rowsAt(session, pointer); rows < value.length; rows++) session = transition(form, session, { kind: "add-row", pointer });
        given.add(pointer);
      }
    }
    if (session !== before) continue;
    session = withoutSurplusRows(form, withOpenChoices(form, session, nodes), nodes, answers);
    if (session === before) return session;
  }
  return session;
}

/** Where the answers do not say which branch is meant, a person takes the one with which nothing is wrong. */
function withOpenChoices(form: Form, session: Session, nodes: readonly (WalkedField | WalkedRepeat)[]): Session {
  let chosen = session;
  for (const node of nodes) {
    if (node.kind !== "field" || !isChoicePointer(node.pointer) || !node.required || node.value !== undefined) continue;
    const wrong = (made: Session): number => form.evaluator().update(made.answers, made.choices).issues().length;
    const [best] = (node.context.facts.choices ?? []).map((_, branch) => transition(form, chosen, { kind: "choose-branch", pointer: node.pointer, branch })).toSorted((a, b) => wrong(a) - wrong(b));
    chosen = best ?? chosen;
  }
  return chosen;
}

/** A row that came by itself while it was asked for, and is asked for no longer, a person takes away again. */
function withoutSurplusRows(form: Form, session: Session, nodes: readonly (WalkedField | WalkedRepeat)[], answers: Json): Session {
  let fewer = session;
  for (const { kind, pointer } of nodes) {
    const wanted = valueAt(answers, pointer);
    const count = isArray(wanted) ? wanted.length : 0;
    if (kind === "repeat" && rowsAt(fewer, pointer) > count) fewer = transition(form, fewer, { kind: "remove-row", pointer, index: rowsAt(fewer, pointer) - 1 });
  }
  return fewer;
}

/** Rows that are there by now; some come by themselves. */
function rowsAt({ answers }: Session, pointer: string): number {
  const rows = valueAt(answers, pointer);
  return isArray(rows) ? rows.length : 0;
}

/** Fields and repeats of a node, in reading order. */
function questions(node: WalkNode): readonly (WalkedField | WalkedRepeat)[] {
  switch (node.kind) {
    case "field": return [node];
    case "repeat": return [node, ...node.rows.flatMap((row) => row.nodes.flatMap(questions))];
    case "note": return [];
    default: return node.nodes.flatMap(questions);
  }
}
