import { namesAnswer, type Subject } from "../../definition-subject.ts";
import type { FormRule } from "../subject.ts";
import { shownAnswers } from "./shown-answers.ts";

/** A page that shows what the schema does not describe. */
export const layoutUnknownAnswer: FormRule = {
  code: "layout-unknown-answer",
  severity: "error",
  looksFor: "A pattern of the layout that names no answer of the schema.",
  why: "The answer that was meant is on no page.",
  find: (subject) => shownAnswers(subject.definition).filter(({ pattern }) => !namesAnswer(subject, pattern)).map(({ pattern, at }) => ({
    at, expected: "the pattern of an answer that the schema describes, with * for rows", found: `"${pattern}"`, fix: nearest(subject, pattern),
  })),
};

function nearest({ answers }: Subject, pattern: string): string {
  const last = pattern.slice(pattern.lastIndexOf("/") + 1);
  const alike = answers.find(({ node }) => node.key === last)?.node.pattern;
  return alike === undefined ? "Correct the pattern or describe the answer in the schema." : `Correct the pattern; "${alike}" may be meant.`;
}
