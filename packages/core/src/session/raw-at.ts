import type { Form } from "../form/form.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { WalkedField } from "../walk/walk.ts";
import type { Session } from "./session.ts";

/** What stands in the controls of a field: what the person typed, or the written form of the value. */
export function rawAt(_form: Form, _evaluation: Evaluation, session: Pick<Session, "typed">, field: WalkedField): unknown {
  if (Object.hasOwn(session.typed, field.pointer)) return session.typed[field.pointer];
  return field.type.write(field.value, field.context);
}
