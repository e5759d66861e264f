import { schemaAt } from "../../../definition/schema-at.ts";
import type { FormDefinition } from "../../../definition/definition.ts";
import { linearRuntime } from "../../../linear/linear-runtime.ts";
import { below } from "../../../relevance/schema-tree.ts";
import type { PossibleAnswer } from "../../definition-subject.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";

/** A pattern nobody shows an example of. */
export const patternWithoutExample: FormRule = {
  code: "pattern-without-example",
  severity: "warning",
  looksFor: "A pattern without \"examples\" beside it and without an example in the hint.",
  why: "A citizen has to guess how it is to be written (WCAG 3.3.2), and no test can tell whether the pattern takes what it should.",
  find: ({ answers, definition }) => oncePerPlace(answers.filter(({ type }) => type?.holds === "value").flatMap((answer) => answer.chains.flatMap((chain) => {
    const at = chain.find((location) => schemaAt(definition, location)?.pattern !== undefined);
    const pattern = at === undefined ? undefined : schemaAt(definition, at)?.pattern;
    if (at === undefined || pattern === undefined || hasExample(definition, answer, chain, pattern)) return [];
    return [{ at: below(at, "pattern"), expected: "an example of what the pattern takes", found: "none", fix: "Add \"examples\" beside the pattern, or show one in the hint (\"Zum Beispiel: …\")." }];
  }))),
};

function hasExample(definition: FormDefinition, { located }: PossibleAnswer, chain: readonly string[], pattern: string): boolean {
  const schemas = chain.map((location) => schemaAt(definition, location));
  if (schemas.some((schema) => schema?.["examples"] !== undefined || schema?.enum !== undefined || schema?.const !== undefined)) return true;
  const hints = [located.settings.hint, ...schemas.map((schema) => schema?.description)].filter((hint) => hint !== undefined);
  const expression = linearRuntime.pattern(pattern, "u");
  return hints.some((hint) => /\bBeispiel|\bz\. ?B\.|\bexample/i.test(hint) || hint.split(/\s+/).some((word) => word !== "" && expression.test(word.replace(/[.,;:)]+$/, ""))));
}
