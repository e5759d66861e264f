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
    if (session === before) return session;
  }
  return session;
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
