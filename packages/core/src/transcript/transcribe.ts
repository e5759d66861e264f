import type { Form } from "../form/form.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { ReadingOptions } from "../walk/walk.ts";
import type { Transcript } from "./transcript.ts";

/** The reading for people: the walk with each answer as its field type presents it. */
export function transcribe(_form: Form, _evaluation: Evaluation, _options: ReadingOptions): Transcript {
  throw new Error("transcribe is not written yet");
}
