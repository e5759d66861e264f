import { formOf } from "@formgeber/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRelevance } from "../../compile/check-relevance.ts";
import type { Form } from "../../form/form.ts";
import type { Json } from "../../json/json.ts";
import type { JsonSchema, SchemaObject } from "../../json/json-schema.ts";
import { answersTo, publishableSchema } from "../../relevance/generated-forms.testing.ts";
import { diffForms } from "./diff-forms.ts";

/** What says that something is missing, and nothing else. */
const INCOMPLETE = new Set(["required", "dependentRequired", "if"]);

type Mutation = (schema: SchemaObject, choice: number) => SchemaObject;
const keysOf = ({ properties = {} }: SchemaObject): readonly string[] => Object.keys(properties);
const pick = <T>(items: readonly T[], choice: number): T | undefined => items[choice % Math.max(1, items.length)];
const onMember = (schema: SchemaObject, choice: number, change: (member: JsonSchema) => JsonSchema | undefined): SchemaObject => {
  const key = pick(keysOf(schema), choice);
  const entries = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => { const next = name === key ? change(member) : member; return next === undefined ? [] : [[name, next] as const]; });
  return { ...schema, properties: Object.fromEntries(entries) };
};
const onObject = (member: JsonSchema, change: (schema: SchemaObject) => JsonSchema): JsonSchema => (typeof member === "object" ? change(member) : member);

const mutations: readonly Mutation[] = [
  (schema) => schema,
  (schema) => ({ ...schema, properties: { ...schema.properties, more: { type: "string" } } }),
  (schema) => ({ ...schema, properties: { ...schema.properties, more: { type: "string" } }, required: [...(schema.required ?? []), "more"] }),
  (schema, choice) => onMember(schema, choice, () => undefined),
  (schema, choice) => { const key = pick(keysOf(schema), choice); return key === undefined ? schema : { ...schema, required: [...new Set([...(schema.required ?? []), key])] }; },
  (schema) => ({ ...schema, required: [] }),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => ({ ...each, maxLength: 2 + (choice % 3) }))),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => ({ ...each, minimum: choice % 5 }))),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => (each.enum === undefined ? each : { enum: [...each.enum, "vielleicht"] }))),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => (each.enum === undefined ? each : { enum: each.enum.slice(1) }))),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => (each.oneOf === undefined ? each : { ...each, oneOf: [...each.oneOf, { const: "neu", title: "Neu" }] }))),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => (each.properties === undefined ? each : { ...each, properties: { ...each.properties, inner: { type: "string" } }, required: ["inner"] }))),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => (each.properties === undefined ? each : { type: "object" }))),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => ({ allOf: [each] }))),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => (each.items === undefined ? each : { ...each, minItems: 1 + (choice % 2) }))),
  (schema, choice) => onMember(schema, choice, (member) => onObject(member, (each) => ({ ...each, not: { const: "ja" } }))),
  (schema, choice) => ({ ...schema, allOf: (schema.allOf ?? []).filter((_, i) => i !== choice % Math.max(1, schema.allOf?.length ?? 1)) }),
  (schema, choice) => { const key = pick(keysOf(schema), choice); return key === undefined ? schema : { ...schema, allOf: [...(schema.allOf ?? []), { if: { required: [key] }, then: { required: ["extra"], properties: { extra: { type: "string" } } } }] }; },
  (schema, choice) => { const [one, other] = [pick(keysOf(schema), choice), pick(keysOf(schema), choice + 1)]; return one === undefined || other === undefined || one === other ? schema : { ...schema, allOf: [...(schema.allOf ?? []), { if: { required: [one], properties: { [one]: { const: "ja" } } }, then: { properties: { [other]: choice % 2 === 0 ? false : { maxLength: 1 } } } }] }; },
  (schema) => ({ ...schema, unevaluatedProperties: false }),
  (schema) => ({ ...schema, dependentRequired: { ...(schema["dependentRequired"] as object | undefined), a: ["b"] } }),
];

const pairs = publishableSchema.chain((before) => fc.array(fc.tuple(fc.nat(mutations.length - 1), fc.nat(100)), { minLength: 1, maxLength: 2 })
  .map((steps) => ({ before, after: steps.reduce((schema, [which, choice]) => mutations[which]?.(schema, choice) ?? schema, before) }))
  .filter(({ after }) => checkRelevance({ schema: after }).every(({ severity }) => severity !== "error")))
  .chain(({ before, after }) => fc.array(answersTo(before), { minLength: 25, maxLength: 25 }).map((answers) => ({ before, after, answers })));

async function published(schema: SchemaObject): Promise<Form | undefined> {
  return formOf(schema).catch(() => undefined);
}

test("what is not called breaking refuses no answers that were valid; at most they are incomplete", async () => {
  let judged = 0;
  const classes = new Set<string>();
  await fc.assert(fc.asyncProperty(pairs, async ({ before, after, answers }) => {
    const [old, now] = await Promise.all([published(before), published(after)]);
    if (old === undefined || now === undefined) return;
    const { changes } = diffForms(old, now);
    const effects = new Set(changes.map((change) => change.answers));
    for (const effect of effects) classes.add(effect);
    if (effects.has("breaking")) return;
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    const [wasValid, isValid] = [ajv.compile(before as object), ajv.compile(after as object)];
    for (const each of answers) {
      const pruned: Json = old.evaluator().update(each).pruned;
      if (!wasValid(pruned)) continue;
      judged++;
      isValid(pruned);
      const refused = (isValid.errors ?? []).filter(({ keyword }) => !INCOMPLETE.has(keyword));
      expect(refused, JSON.stringify({ pruned, changes })).toEqual([]);
      if (!effects.has("additive")) expect(isValid.errors ?? [], JSON.stringify({ pruned, changes })).toEqual([]);
      // A group that must be there is there, if empty (R15), and what asks for nothing but its absence sees that; as with one that need not be there any more.
      if (!changes.some(({ code }) => code === "answer-required" || code === "answer-optional")) expect(now.evaluator().update(pruned).pruned, JSON.stringify(changes)).toMatchObject(pruned as object);
    }
  }), { numRuns: 40 });
  expect(judged).toBeGreaterThan(10);
  expect([...classes]).toEqual(expect.arrayContaining(["additive", "compatible", "breaking"]));
});
