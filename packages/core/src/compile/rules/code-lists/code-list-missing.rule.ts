import { contextOfAnswer, oncePerPlace, type FormRule } from "../subject.ts";

/** A list that is not there. A type is asked for its shape; the code lists it asks for in turn are the ones it needs. */
export const codeListMissing: FormRule = {
  code: "code-list-missing",
  severity: "error",
  looksFor: "A field that asks for a code list which is not at hand.",
  why: "There would be nothing to choose from.",
  find: (subject) => oncePerPlace(subject.answers.flatMap((answer) => {
    if (answer.type?.holds !== "value") return [];
    const missing = new Set<string>();
    answer.type.shape(contextOfAnswer(subject, answer, (uri) => missing.add(uri)));
    return [...missing].map((uri) => ({ at: answer.located.pointers.options ?? answer.node.locations[0] ?? "#", expected: "a code list that is at hand", found: `"${uri}"`, fix: "Add the code list to the folder of code lists, or correct the URI." }));
  })),
};
