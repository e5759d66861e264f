import type { Form } from "../form/form.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { ReadingOptions } from "../walk/walk.ts";
import type { FormRecord } from "./record.ts";

/** The reading for machines: relevant answers in schema order, each in the lexical form its field type gives it. */
export function recordOf(_form: Form, _evaluation: Evaluation, _options: Pick<ReadingOptions, "files">): FormRecord {
  throw new Error("recordOf is not written yet");
}
