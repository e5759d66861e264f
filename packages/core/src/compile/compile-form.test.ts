import { describe, expect, it } from "vitest";
import type { CodeList } from "../code-list/code-list.ts";
import { withoutReferenced } from "../code-list/without-referenced.ts";
import { createForm } from "../form/create-form.ts";
import type { FormDefinition } from "../definition/definition.ts";
import { Fault } from "../fault/fault.ts";
import { fieldTypeSet } from "../field-type/field-type-set.ts";
import type { FieldType } from "../field-type/field-type.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { loadModule } from "../relevance/schema-form.testing.ts";
import { compileForm } from "./compile-form.ts";

const text: FieldType = {
  name: "text", holds: "value", suits: () => true,
  read: (raw) => (raw === "" ? { kind: "absent" } : { kind: "value", value: String(raw) }),
  write: (value) => value ?? "", present: () => ({ kind: "nothing" }), lexical: () => ({ kind: "absent" }),
  shape: () => ({ kind: "literal", datatype: "text", facets: {} }), fromLexical: () => undefined, words: { de: {}, en: {} },
};
const types = fieldTypeSet([text]);
const definition: FormDefinition = {
  id: "test-form", version: "1.0.0", language: "de", title: "Test",
  schema: { type: "object", title: "Test", properties: { a: { type: "string", title: "A" } } },
  layout: [{ page: "one", title: "Eins", show: ["/a", { note: "N", if: { required: ["a"] } }] }],
};

describe("compileForm", () => {
  it("gives the same package and module for the same definition, whatever the order of keys that means nothing", async () => {
    const [one, two] = [await compileForm(definition, { types }), await compileForm(structuredClone(definition), { types })];
    expect(two).toEqual(one);
    const reordered = await compileForm(Object.fromEntries(Object.entries(definition).reverse()) as unknown as FormDefinition, { types });
    expect(reordered.package.form.hash).toBe(one.package.form.hash);
    expect(one.package.form.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("gives another hash where members are asked in another order", async () => {
    const hashOf = async (...keys: readonly string[]): Promise<string> => {
      const schema = { type: "object", properties: Object.fromEntries(keys.map((key) => [key, { type: "string", title: key }])) };
      return (await compileForm({ id: "f", version: "1.0.0", language: "de", title: "F", schema }, { types })).package.form.hash;
    };
    expect(await hashOf("a", "b")).not.toBe(await hashOf("b", "a"));
  });

  it("gives another hash for another definition", async () => {
    const other = await compileForm({ ...definition, title: "Anders" }, { types });
    expect(other.package.form.hash).not.toBe((await compileForm(definition, { types })).package.form.hash);
  });

  it("refuses a code list that is none, with where to mend it", async () => {
    const broken = { uri: "urn:used", version: "1", title: "X", language: "de", entries: [{ code: "1", label: "A" }, { code: "1", label: "B" }] };
    await expect(compileForm({ ...definition, title: "urn:used" }, { types, codeLists: { "urn:used": broken } })).rejects.toMatchObject({ code: "definition/invalid", facts: { location: "urn:used#/entries/1/code" } });
  });

  it("says which lists are loaded by themselves: long ones, unless the definition wants it otherwise", async () => {
    const list = (uri: string, count: number): CodeList => ({ uri, version: "1", title: "X", language: "de", entries: Array.from({ length: count }, (_, i) => ({ code: String(i), label: `Ort ${i}` })) });
    const codeLists = Object.fromEntries([list("urn:a", 200), list("urn:b", 201), list("urn:c", 1), list("urn:d", 300)].map((each) => [each.uri, each]));
    const named = { ...definition, title: "urn:a", description: "urn:b", fields: { "/a": { label: "urn:c", hint: "urn:d" } } };
    const plan = async (more: Partial<FormDefinition> = {}) => Object.keys((await compileForm({ ...named, ...more }, { types, codeLists })).package.lists?.byReference ?? {});
    expect(await plan()).toEqual(["urn:b", "urn:d"]);
    expect(await plan({ codeListUse: { "urn:c": { by: "reference" }, "urn:d": { by: "embedded" } } })).toEqual(["urn:b", "urn:c"]);
    const lean = withoutReferenced((await compileForm(named, { types, codeLists })).package);
    expect(Object.keys(lean.codeLists)).toEqual(["urn:a", "urn:c"]);
  });

  it("keeps the code lists the definition names, and only those", async () => {
    const list = (uri: string) => ({ uri, version: "1", title: uri, language: "de", entries: [{ code: "1", label: "Eins" }] });
    const withList: FormDefinition = { ...definition, outputs: { xml: { namespace: "urn:n", prefix: "n", standard: "s", version: "1", message: "m", messageType: { code: "1", list: "urn:used", listVersion: "1" } } } };
    const { package: made } = await compileForm(withList, { types, codeLists: { "urn:used": list("urn:used"), "urn:unused": list("urn:unused") } });
    expect(Object.keys(made.codeLists)).toEqual(["urn:used"]);
  });

  it("freezes the definition, so that a later change of the original changes nothing", async () => {
    const { package: made } = await compileForm(definition, { types });
    expect(Object.isFrozen(made.definition)).toBe(true);
    expect(Object.isFrozen(made.definition.schema)).toBe(true);
    expect(Object.isFrozen(definition)).toBe(false);
  });

  it("survives JSON, and works on the server as in the browser", async () => {
    const { package: made, moduleText } = await compileForm(definition, { types });
    const form = createForm(JSON.parse(JSON.stringify(made)) as typeof made, await loadModule(moduleText), types, linearRuntime);
    expect(form.languages).toEqual(["de"]);
    expect(form.evaluator().update({ a: "x", b: 1 }).pruned).toEqual({ a: "x" });
    expect(form.checks.notes.map((note) => [note({ a: "x" }), note({})])).toEqual([[true, false]]);
  });

  it("refuses a definition with errors, and says the first", async () => {
    const wrong: FormDefinition = { ...definition, schema: { type: "object", properties: { a: { type: "string", title: "A" } }, required: ["b"] } };
    const fault = await compileForm(wrong, { types }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).code).toBe("definition/invalid");
    expect((fault as Fault).facts["location"]).toBe("/schema/required");
  });
});
