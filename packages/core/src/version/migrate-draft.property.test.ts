import { formOf } from "@formgeber/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isArray, isObject, type Json } from "../json/json.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { child, segments, valueAt, type Pointer } from "../pointer/pointer.ts";
import { answersTo, publishableSchema } from "../relevance/generated-forms.testing.ts";
import { resolve } from "../relevance/schema-tree.ts";
import { migrateDraft } from "./migrate-draft.ts";

const withAnswers = publishableSchema.chain((schema) => answersTo(schema).map((answers) => ({ schema, answers })));
const versionOf = (schema: SchemaObject, version: string) => formOf(schema, { version });
const draft = (answers: Json) => ({ form: { id: "test-form", version: "1.0.0", hash: "0" }, language: "de", answers });

test("every old value is in the new answers or told with its outcome, and nothing stands outside the new schema", async () => {
  await fc.assert(fc.asyncProperty(withAnswers, publishableSchema, async ({ schema, answers }, other) => {
    const [before, after] = await Promise.all([versionOf(schema, "1.0.0"), versionOf(other, "2.0.0")]);
    const { session, outcomes } = migrateDraft({ before, after, draft: draft(answers) });
    for (const pointer of leaves(answers)) {
      const isThere = JSON.stringify(valueAt(session.answers, pointer)) === JSON.stringify(valueAt(answers, pointer));
      const isTold = outcomes.some((outcome) => outcome.pointer !== undefined && `${pointer}/`.startsWith(`${outcome.pointer}/`) && outcome.was !== undefined && outcome.was !== "");
      expect(isThere || isTold, `${pointer} is lost`).toBe(true);
    }
    for (const pointer of leaves(session.answers)) expect(describes(other, other, segments(pointer)), `${pointer} is described`).toBe(true);
    for (const pointer of Object.keys(session.typed)) expect(valueAt(session.answers, pointer)).toBeUndefined();
  }), { numRuns: 25 });
});

test("a form that only asks more keeps every answer that its earlier version holds", async () => {
  await fc.assert(fc.asyncProperty(withAnswers, async ({ schema, answers }) => {
    const more = { ...schema, properties: { ...schema.properties, more: { type: "string" } }, required: [...(schema.required ?? []), "more"] };
    const [before, after] = await Promise.all([versionOf(schema, "1.0.0"), versionOf(more, "2.0.0")]);
    const same = migrateDraft({ before, after: before, draft: draft(answers) });
    const next = migrateDraft({ before, after, draft: draft(answers) });
    expect(next.session.answers).toEqual(same.session.answers);
    expect(next.outcomes.filter(({ kind }) => kind !== "new")).toEqual(same.outcomes.filter(({ kind }) => kind !== "new"));
  }), { numRuns: 15 });
});

function leaves(value: Json, pointer = "" as Pointer): readonly Pointer[] {
  if (value === null || value === "") return [];
  if (typeof value !== "object") return [pointer];
  const members = isArray(value) ? value.map((each, i) => [i, each] as const) : Object.entries(value);
  return members.flatMap(([key, each]) => leaves(each, child(pointer, key)));
}

/** Whether any part of a schema speaks of a place, followed without the engine. */
function describes(root: JsonSchema, schema: JsonSchema | undefined, [key, ...rest]: readonly string[]): boolean {
  if (schema === undefined || typeof schema === "boolean") return false;
  if (key === undefined) return true;
  const inner = [schema.properties?.[key], /^\d+$/.test(key) ? schema.items : undefined].some((sub) => sub !== undefined && (rest.length === 0 ? sub !== false : describes(root, sub, rest)));
  const inPlace = [schema.$ref === undefined ? undefined : resolve(root, schema.$ref)?.schema, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), schema.then, schema.else, ...Object.values(schema.dependentSchemas ?? {})];
  return inner || inPlace.some((sub) => isObject(sub) && describes(root, sub, [key, ...rest]));
}
