import { definitionOf } from "@formgeber/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldFacts } from "../field-type/field-facts.ts";
import { nativeRuntime } from "../form/native-runtime.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { schemaForm } from "../relevance/schema-form.testing.ts";
import { keywordIssue } from "./keyword-issue.ts";

const limit = fc.integer({ min: -2, max: 6 });
const size = fc.integer({ min: 0, max: 4 });
const leaf: fc.Arbitrary<SchemaObject> = fc.oneof(
  fc.record({ type: fc.constant("string"), minLength: size, maxLength: size, pattern: fc.constantFrom("^a", "b$", "^[0-9]+$"), format: fc.constantFrom("date", "email") }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constantFrom("number", "integer"), minimum: limit, maximum: limit, exclusiveMinimum: limit, exclusiveMaximum: limit, multipleOf: fc.constantFrom(1, 2, 0.5) }, { requiredKeys: ["type"] }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom<Json>("a", "b", 1, 2, true), { minLength: 1 }) }),
  fc.record({ oneOf: fc.constant([{ const: "a", title: "A" }, { const: 2, title: "B" }]) }),
  fc.record({ const: fc.constantFrom<Json>("a", 1) }),
  fc.record({ type: fc.constant("array"), minItems: size, maxItems: size, uniqueItems: fc.boolean(), items: fc.constant({ enum: ["a", "b", "c"] }) }, { requiredKeys: ["type", "items"] }),
  fc.record({ type: fc.constant(["string", "null", "boolean"]) }),
);
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>("a", "b", "ab", "abcde", "ä👍", "12", "2026-11-23", "a@example.org", true, false),
  fc.integer({ min: -3, max: 8 }), fc.constantFrom(0.5, 1.25), fc.array(fc.constantFrom<Json>("a", "b", "c", "d"), { minLength: 1, maxLength: 5 }),
);

/** What of two places that hold together is merged; of two patterns only the whole form knows both. */
const second: fc.Arbitrary<SchemaObject> = fc.oneof(
  fc.record({ type: fc.constantFrom("string", "number", "array"), minLength: size, maxLength: size, minimum: limit, maximum: limit, minItems: size }, { requiredKeys: [] }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom<Json>("a", "b", 1, 2), { minLength: 1 }) }),
);

test("says of a value what the compiled schema says, alone or as one of several places that hold together", { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(leaf, fc.option(second, { nil: undefined }), fc.array(value, { minLength: 4, maxLength: 8 }), async (one, other, values) => {
    const schema: JsonSchema = { type: "object", properties: { a: one }, ...(other && { allOf: [{ properties: { a: other } }] }) };
    const form = await schemaForm(schema);
    const facts = fieldFacts(definitionOf(schema), [{ location: "#/properties/a" }, ...(other ? [{ location: "#/allOf/0/properties/a" }] : [])], "de");
    for (const each of values) {
      const codes = form.evaluator().update({ a: each }).issues().filter(({ pointer }) => pointer === "/a").map(({ code }) => code);
      const found = keywordIssue(each, facts, nativeRuntime)?.code;
      expect({ each, found, codes }).toEqual({ each, found: found === undefined || codes.includes(found) || other !== undefined || Array.isArray(each) ? found : codes[0], codes });
      expect({ each, found, isRefused: found !== undefined }).toEqual({ each, found, isRefused: codes.length > 0 });
    }
  }), { numRuns: 120 });
});
