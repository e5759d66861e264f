import { canonicalJson } from "../../../json/canonical-json.ts";
import { below } from "../../../relevance/schema-tree.ts";
import { briefly } from "./briefly.ts";
import { closedValues } from "./contradiction.ts";
import type { FormRule } from "../subject.ts";

/** An option that is there twice. */
export const optionRepeated: FormRule = {
  code: "option-repeated",
  severity: "warning",
  looksFor: "A value that stands twice among the options of one choice.",
  why: "In \"oneOf\" neither of the two can be sent, since two branches fit; in \"enum\" the citizen sees the option twice.",
  find: ({ schemas }) => schemas.flatMap(({ at, schema }) => {
    const values = typeof schema === "object" && schema.const === undefined ? closedValues(schema) : undefined;
    if (values === undefined || typeof schema === "boolean") return [];
    const keyword = schema.enum === undefined ? (schema.oneOf === undefined ? "anyOf" : "oneOf") : "enum";
    const firsts = new Map(values.map((value, i) => [canonicalJson(value), i] as const).toReversed());
    return values.flatMap((value, i) => {
      const before = firsts.get(canonicalJson(value));
      return before === undefined || before === i ? [] : [{ at: below(at, keyword, i), expected: "each value once", found: `${briefly(value)}, which stands at ${before} already`, fix: "Remove one of the two, or give it the value that was meant." }];
    });
  }),
};
