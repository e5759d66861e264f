import { segments } from "../../../pointer/pointer.ts";
import { namesAnswer } from "../../definition-subject.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";
import { readsOf } from "./reads-of.ts";

/** A list that depends on an answer which is not there, or of which there is more than one. */
export const readsNoAnswer: FormRule = {
  code: "reads-no-answer",
  severity: "error",
  looksFor: "A field that depends on another answer, where the pattern names no answer, or one in rows that the field does not stand in.",
  why: "The field could never offer what belongs to that answer.",
  find: (subject) => oncePerPlace(subject.answers.flatMap((answer) => readsOf(answer).flatMap(({ pattern, at }) => {
    if (!namesAnswer(subject, pattern)) return [{ at, expected: "the pattern of an answer", found: `"${pattern}"`, fix: "Correct the pattern." }];
    const [read, own] = [segments(pattern), segments(answer.node.pattern)];
    const isBeside = read.every((part, i) => part !== "*" || read.slice(0, i + 1).every((each, k) => each === own[k]));
    return isBeside ? [] : [{ at, expected: `an answer outside rows, or in the same rows as ${answer.node.pattern}`, found: `"${pattern}"`, fix: "Name an answer of the same row, or one that there is once." }];
  }))),
};
