import type { Form } from "../form/form.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { WalkedField } from "../walk/walk.ts";
import type { Session } from "./session.ts";

/** What stands in the controls of a field: what the person typed, or the written form of the value. */
export function rawAt(_form: Form, _evaluation: Evaluation, _session: Session, _field: WalkedField): unknown {
  throw new Error("rawAt is not written yet");
}
