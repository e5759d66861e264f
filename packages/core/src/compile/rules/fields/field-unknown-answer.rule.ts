import { pointerOf } from "../../../pointer/pointer.ts";
import { namesAnswer } from "../../definition-subject.ts";
import type { FormRule } from "../subject.ts";

/** Settings of nothing. */
export const fieldUnknownAnswer: FormRule = {
  code: "field-unknown-answer",
  severity: "warning",
  looksFor: "An entry of \"fields\" whose key is neither the pattern of an answer nor a place of the schema that describes one.",
  why: "The settings have no effect: the answer is shown as if they were not there.",
  find(subject) {
    const locations = new Set(subject.answers.flatMap(({ node }) => node.locations));
    return Object.keys(subject.definition.fields ?? {})
      .filter((key) => (key.startsWith("#") ? !locations.has(key) : !namesAnswer(subject, key)))
      .map((key) => ({ at: pointerOf(["fields", key]), expected: "the pattern of an answer, or a place of the schema that describes one", found: `"${key}"`, fix: "Correct the key or remove the entry." }));
  },
};
