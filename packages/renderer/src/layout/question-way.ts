import { isWithin } from "@formgeber/core";
import type { Step, Way } from "../state/step.ts";
import { inQuestions } from "./in-questions.ts";

/** Goes through pages question by question, where they ask for that. */
export const questionWay: Way = {
  steps: inQuestions,
  at(steps, pointer) {
    const asking = steps.filter(({ question }) => question !== undefined && isWithin(pointer, question));
    return asking.toSorted((one, other) => (other.question?.length ?? 0) - (one.question?.length ?? 0))[0] ?? steps[0];
  },
  of(steps, question, before) {
    const asked = (one: Step["question"]): Step | undefined => steps.find((step) => step.question === one);
    const index = before.findIndex((step) => step.question === question);
    const earlier = before.slice(0, Math.max(0, index)).reverse().map((step) => asked(step.question));
    return asked(question) ?? earlier.find((step) => step !== undefined) ?? steps[0];
  },
  asks({ nodes, question = "" }, pointer) {
    // The rows have steps of their own; the list of them asks for nothing in them.
    return nodes.some((node) => node.kind === "repeat" && node.pointer === question) ? pointer === question : isWithin(pointer, question);
  },
};
