import type { CodeKeywordDefinition } from "ajv/dist/2020.js";
import { _, type Code } from "ajv/dist/compile/codegen/index.js";

/**
 * `maxLength` and `minLength` that count code points only where it matters: a text has at most as many as code units, and at
 * least half as many. Counting each answer twice is what a validation else spends most of its time on.
 */
export const lengthKeywords: readonly CodeKeywordDefinition[] = [
  lengthKeyword("maxLength", (limit, units, points) => _`${units} > ${limit} && ${points} > ${limit}`),
  lengthKeyword("minLength", (limit, units, points) => _`${units} < ${2 * limit} && ${points} < ${limit}`),
];

function lengthKeyword(keyword: string, fails: (limit: number, units: Code, points: Code) => Code): CodeKeywordDefinition {
  return {
    keyword, type: "string", schemaType: "number",
    error: { message: "", params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
    code: (context) => {
      const { gen, data } = context;
      const count = gen.scopeValue("func", { key: "ucs2length", ref: keyword, code: _`runtime.ucs2length` });
      context.fail(fails(context.schema as number, _`${data}.length`, _`${count}(${data})`));
    },
  };
}
