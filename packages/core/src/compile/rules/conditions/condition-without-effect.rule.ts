import { below } from "../../../relevance/schema-tree.ts";
import type { FormRule } from "../subject.ts";

/** An `if` nobody follows, or a `then` nobody asks for. */
export const conditionWithoutEffect: FormRule = {
  code: "condition-without-effect",
  severity: "warning",
  looksFor: "\"if\" without \"then\" and \"else\", or \"then\" or \"else\" without \"if\".",
  why: "JSON Schema ignores the one without the other, in silence: what it should show or demand is never shown or demanded.",
  find: ({ schemas }) => schemas.flatMap(({ at, schema }) => {
    if (typeof schema === "boolean") return [];
    if (schema.if !== undefined && schema.then === undefined && schema.else === undefined) {
      return [{ at: below(at, "if"), expected: "\"then\" or \"else\" beside \"if\"", found: "neither", fix: "Add what the condition shows as \"then\", or remove the condition." }];
    }
    const alone = schema.if === undefined ? (["then", "else"] as const).filter((keyword) => schema[keyword] !== undefined) : [];
    return alone.map((keyword) => ({ at: below(at, keyword), expected: `"if" beside "${keyword}"`, found: "none", fix: `Add the condition as "if" in the same object, or write what "${keyword}" holds without one.` }));
  }),
};
