import { definitionOf, importModule, neutralTypes } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { createForm } from "../form/create-form.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import type { Json } from "../json/json.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { startSession } from "../session/start-session.ts";
import { walk } from "../walk/walk-form.ts";
import { compileForm } from "./compile-form.ts";
import { openForm } from "./open-form.ts";

async function opened(schema: JsonSchema) {
  const { compiled, findings } = await openForm(definitionOf(schema), { types: neutralTypes });
  const form = createForm(compiled.package, await importModule(compiled.moduleText), neutralTypes, linearRuntime);
  const shown = walk(form, form.evaluator().update({}), startSession(form, "de")).flatMap(({ nodes }) => nodes.flatMap((node) => ("pointer" in node ? [node.pointer] : [])));
  const issues = (answers: Json): readonly string[] => form.evaluator().update(answers).issues().map(({ code, pointer }) => `${code} ${pointer}`);
  return { form, shown, issues, errors: findings.filter(({ severity }) => severity === "error").map(({ code, location }) => `${code} ${location}`), findings };
}

const text = { type: "string" } as const;

test.each<[string, JsonSchema, readonly string[], readonly string[]]>([
  ["a pattern that is not linear", { type: "object", properties: { a: { type: "string", pattern: "(?=x)" } } }, ["definition/pattern-not-linear /schema/properties/a/pattern"], ["/a"]],
  ["patterns of keys, of which one is not linear", { type: "object", properties: { a: text }, patternProperties: { "(?=x)": text, "^y$": text } }, ["definition/pattern-not-linear /schema/patternProperties"], ["/a"]],
  ["a reference that leads nowhere", { type: "object", properties: { a: { $ref: "#/$defs/a" } } }, ["definition/unknown-ref /schema/properties/a/$ref"], ["/a"]],
  ["a reference to another document", { type: "object", properties: { a: { $ref: "http://example.org/a" } } }, ["definition/remote-ref /schema/properties/a/$ref"], ["/a"]],
  ["a reference to itself", { type: "object", properties: { a: { $ref: "#/$defs/a" } }, $defs: { a: { $ref: "#/$defs/a" } } }, ["definition/ref-loop /schema/$defs/a/$ref"], ["/a"]],
  ["a keyword nobody knows", { type: "object", properties: { a: { type: "string", maxLenght: 3 } } }, ["definition/unknown-keyword /schema/properties/a/maxLenght"], ["/a"]],
  ["a format nobody knows", { type: "object", properties: { a: { type: "string", format: "odd" } } }, ["definition/unknown-format /schema/properties/a/format"], ["/a"]],
  ["a closed object beside another place", { type: "object", allOf: [{ properties: { a: text }, additionalProperties: false }, { properties: { b: text } }] }, ["definition/closed-object /schema/allOf/0/additionalProperties"], ["/a", "/b"]],
  ["a required answer nobody is asked for", { type: "object", properties: { a: text }, required: ["b"] }, ["definition/required-not-relevant /schema/required"], ["/a", "/b"]],
  ["conditions that wait for each other", { type: "object", properties: { a: text }, allOf: [{ if: { required: ["b"] }, then: { properties: { b: text } } }] }, ["definition/condition-cycle /schema/allOf/0/if"], ["/a"]],
  ["unlimited rows that must differ", { type: "object", properties: { a: { type: "array", items: text, uniqueItems: true } } }, ["definition/unique-without-limit /schema/properties/a/uniqueItems"], ["/a"]],
  ["an answer that no field type suits", { type: "object", properties: { a: text, b: { type: "object" } } }, ["definition/no-fitting-field-type /schema/properties/b"], ["/a"]],
])("%s is found, and the form works", async (_, schema, errors, shown) => {
  await expect(compileForm(definitionOf(schema), { types: neutralTypes })).rejects.toMatchObject({ code: "definition/invalid" });
  expect(await opened(schema)).toMatchObject({ errors, shown });
});

test("what is hidden behind one finding is found too", async () => {
  const { errors } = await opened({ type: "object", properties: { a: { type: "string", pattern: "(?=x)" } }, required: ["b"] });
  expect(errors).toEqual(["definition/pattern-not-linear /schema/properties/a/pattern", "definition/required-not-relevant /schema/required"]);
});

test("what works still counts", async () => {
  const { issues } = await opened({ type: "object", properties: { a: { type: "string", pattern: "(?=x)", maxLength: 2 } } });
  expect([issues({ a: "y" }), issues({ a: "yyy" })]).toEqual([[], ["answer/too-long /a"]]);
});

test("a definition that can be published is compiled as it is", async () => {
  const definition = definitionOf({ type: "object", properties: { a: { ...text, title: "A" } } });
  const { compiled, findings } = await openForm(definition, { types: neutralTypes });
  expect(compiled).toEqual(await compileForm(definition, { types: neutralTypes }));
  expect(findings).toEqual([]);
});

test("what is no definition is refused", async () => {
  await expect(openForm({ schema: true } as never, { types: neutralTypes })).rejects.toMatchObject({ code: "definition/invalid" });
});

test.each<[string, JsonSchema, string]>([
  ["an object of which nothing is said", { type: "object", properties: { a: { type: "object" } } }, "/schema/properties/a"],
  ["a group without members", { type: "object", properties: { a: { type: "object", properties: {} } } }, "/schema/properties/a"],
  ["rows of which nothing is said", { type: "object", properties: { a: { type: "array" } } }, "/schema/properties/a"],
  ["null alone", { type: "object", properties: { a: { type: "null" } } }, "/schema/properties/a"],
  ["a text or a number", { type: "object", properties: { a: { type: ["string", "number"] } } }, "/schema/properties/a"],
  ["members named by patterns", { type: "object", properties: { a: text }, patternProperties: { "^x": text } }, "/schema/patternProperties"],
])("%s is listed as not shown", async (_, schema, location) => {
  const { findings } = await opened(schema);
  expect(findings.filter(({ code }) => code === "definition/not-shown").map((one) => one.location)).toEqual([location]);
});

test("a text or null is shown, and so is any number", async () => {
  expect((await opened({ type: "object", properties: { a: { type: ["string", "null"] }, b: { type: ["integer", "number"] } } })).findings.map(({ code }) => code)).not.toContain("definition/not-shown");
});
