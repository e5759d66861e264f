import { definitionOf, neutralTypes } from "@formgeber/testkit";
import { expect, test } from "vitest";
import type { Rules } from "../definition/definition.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { checkDefinition as checkAll } from "./check-definition.ts";

/** What is said of rules; the schemas here lack limits and labels. */
const checkDefinition: typeof checkAll = (...given) => checkAll(...given).filter(({ code }) => /^definition\/(?:rule-|translation-|shape)/.test(code));

const schema: JsonSchema = {
  type: "object",
  required: ["must"],
  properties: {
    a: { type: "number", title: "A" }, b: { type: "number", title: "B" }, must: { type: "number", title: "M" },
    day: { type: "string", format: "date", title: "Tag" }, name: { type: "string", title: "Name" }, yes: { type: "boolean", title: "Ja" },
    kind: { enum: ["x", "y"], title: "Art" },
    kinds: { type: "array", title: "Arten", items: { enum: ["x", "y"] } },
    rows: { type: "array", title: "Zeilen", items: { type: "object", title: "Zeile", properties: { n: { type: "number", title: "N" }, m: { type: "number", title: "M" } } } },
    more: { type: "array", title: "Weitere", items: { type: "object", title: "Weitere", properties: { n: { type: "number", title: "N" } } } },
    group: { type: "object", title: "Gruppe", properties: { g: { type: "number", title: "G" } } },
  },
  if: { required: ["a"], properties: { a: { minimum: 5 } } },
  then: { properties: { shown: { type: "number", title: "S" } } },
};

const v = (pattern: string): Json => ({ var: pattern });
const computes = (pattern: string, value: Json): Rules => ({ computed: { [pattern]: { value } } });
const asserts = (holds: Json, rest: object = {}): Rules => ({ assertions: [{ id: "rule", holds, at: "/a", message: "Ändern Sie „{label}“.", ...rest }] });

interface Case {
  readonly code: string;
  readonly location: string;
  readonly broken: Rules;
  readonly mended: Rules;
}

const cases: readonly Case[] = [
  { code: "rule-operator", location: "/rules/computed/~1b/value", broken: computes("/b", { "%": [v("/a"), 2] }), mended: computes("/b", { "/": [v("/a"), 2] }) },
  { code: "rule-operator", location: "/rules/computed/~1b/value", broken: computes("/b", { constructor: [v("/a")] }), mended: computes("/b", { "-": [v("/a")] }) },
  { code: "rule-operator", location: "/rules/computed/~1b/value/+/0", broken: computes("/b", { "+": [{ "-": [v("/a")], "*": [1, 2] }, 2] }), mended: computes("/b", { "+": [{ "-": [v("/a")] }, 2] }) },
  { code: "rule-operands", location: "/rules/computed/~1b/value", broken: computes("/b", { "/": [v("/a")] }), mended: computes("/b", { "/": [v("/a"), 3] }) },
  { code: "rule-operands", location: "/rules/assertions/0/holds/<=/1", broken: asserts({ "<=": [v("/day"), { today: [1] }] }), mended: asserts({ "<=": [v("/day"), { today: [] }] }) },
  { code: "rule-reads-undescribed", location: "/rules/computed/~1b/value/+/0/var", broken: computes("/b", { "+": [v("/nobody"), 1] }), mended: computes("/b", { "+": [v("/a"), 1] }) },
  { code: "rule-reads-undescribed", location: "/rules/computed/~1b/value/sum/var", broken: computes("/b", { sum: v("/rows/0/n") }), mended: computes("/b", { sum: v("/rows/*/n") }) },
  { code: "rule-reads-undescribed", location: "/rules/computed/~1b/value/+/0/var", broken: computes("/b", { "+": [{ var: { "+": [1, 2] } }, 1] }), mended: computes("/b", { "+": [v("/a"), 1] }) },
  { code: "rule-computes-undescribed", location: "/rules/computed/~1nobody", broken: computes("/nobody", v("/a")), mended: computes("/b", v("/a")) },
  { code: "rule-computes-no-value", location: "/rules/computed/~1group", broken: computes("/group", v("/a")), mended: computes("/group/g", v("/a")) },
  { code: "rule-computes-no-value", location: "/rules/computed/~1rows~1*", broken: computes("/rows/*", v("/a")), mended: computes("/rows/*/n", v("/a")) },
  { code: "rule-type", location: "/rules/computed/~1b/value/sum/0", broken: computes("/b", { sum: [v("/name")] }), mended: computes("/b", { sum: [v("/rows/*/n")] }) },
  { code: "rule-type", location: "/rules/computed/~1b/value/daysBetween/0", broken: computes("/b", { daysBetween: [v("/name"), v("/day")] }), mended: computes("/b", { daysBetween: [{ today: [] }, v("/day")] }) },
  { code: "rule-type", location: "/rules/computed/~1b/value/+/0", broken: computes("/b", { "+": [v("/rows/*/n"), 1] }), mended: computes("/rows/*/m", { "+": [v("/rows/*/n"), 1] }) },
  { code: "rule-type", location: "/rules/computed/~1b/value/+/0", broken: computes("/b", { "+": [v("/group"), 1] }), mended: computes("/b", { "+": [v("/group/g"), 1] }) },
  { code: "rule-type", location: "/rules/computed/~1b/value", broken: computes("/b", v("/rows/*/n")), mended: computes("/b", { min: v("/rows/*/n") }) },
  { code: "rule-type", location: "/rules/computed/~1name/value", broken: computes("/name", { year: [v("/day")] }), mended: computes("/name", { concat: ["Jahr ", { year: [v("/day")] }] }) },
  { code: "rule-type", location: "/rules/assertions/0/holds", broken: asserts({ "+": [v("/a"), 1] }), mended: asserts({ ">": [{ "+": [v("/a"), 1] }, 0] }) },
  { code: "rule-type", location: "/rules/assertions/0/holds/</0", broken: asserts({ "<": [v("/name"), v("/day")] }), mended: asserts({ "<": [{ today: [] }, v("/day")] }) },
  { code: "rule-type", location: "/rules/assertions/0/holds", broken: asserts({ "==": [v("/a"), v("/day")] }), mended: asserts({ "==": [v("/a"), v("/b")] }) },
  { code: "rule-type", location: "/rules/assertions/0/holds/and/0", broken: asserts({ and: [v("/a"), v("/yes")] }), mended: asserts({ and: [{ present: v("/a") }, v("/yes")] }) },
  { code: "rule-type", location: "/rules/assertions/0/holds/==/1", broken: asserts({ "==": [v("/kind"), "z"] }), mended: asserts({ "==": [v("/kind"), "y"] }) },
  { code: "rule-type", location: "/rules/assertions/0/holds/in/0", broken: asserts({ in: ["z", v("/kinds")] }), mended: asserts({ in: ["x", v("/kinds")] }) },
  { code: "rule-type", location: "/rules/assertions/0/holds/in/1", broken: asserts({ in: [v("/kind"), "x"] }), mended: asserts({ in: [v("/kind"), ["x"]] }) },
  { code: "rule-said-nowhere", location: "/rules/assertions/0/at", broken: asserts({ present: v("/a") }, { at: "/nobody" }), mended: asserts({ present: v("/a") }, { at: ["/a", "/rows"] }) },
  { code: "rule-said-elsewhere", location: "/rules/assertions/0/at", broken: asserts({ present: v("/a") }, { at: ["/rows/*/n", "/more/*/n"] }), mended: asserts({ present: v("/a") }, { at: ["/rows/*/n", "/rows/*", "/b"] }) },
  { code: "rule-message-fact", location: "/rules/assertions/0/message", broken: asserts({ present: v("/a") }, { message: "{b}" }), mended: asserts({ present: v("/a") }, { message: "{label}: {a}" }) },
  { code: "rule-reads-nothing", location: "/rules/computed/~1b/value", broken: computes("/b", 5), mended: computes("/b", v("/a")) },
  { code: "rule-may-be-absent", location: "/rules/computed/~1must", broken: computes("/must", v("/a")), mended: computes("/b", v("/must")) },
  { code: "rule-duplicate-id", location: "/rules/assertions/1/id", broken: { assertions: [...(asserts({ present: v("/a") }).assertions ?? []), ...(asserts({ present: v("/b") }).assertions ?? [])] }, mended: { assertions: [...(asserts({ present: v("/a") }).assertions ?? []), ...(asserts({ present: v("/b") }, { id: "other" }).assertions ?? [])] } },
  { code: "rule-cycle", location: "/rules/computed/~1a", broken: computes("/a", { "+": [v("/a"), 1] }), mended: computes("/a", { "+": [v("/b"), 1] }) },
  { code: "rule-cycle", location: "/rules/computed/~1a", broken: { computed: { "/a": { value: v("/b") }, "/b": { value: v("/a") } } }, mended: { computed: { "/a": { value: v("/b") }, "/b": { value: v("/must") } } } },
  // The condition that shows what is read needs what is computed.
  { code: "rule-cycle", location: "/rules/computed/~1a", broken: computes("/a", v("/shown")), mended: computes("/b", v("/shown")) },
  { code: "shape", location: "/rules/assertions/0", broken: { assertions: [{ id: "r", holds: v("/a"), at: "/a" }] } as unknown as Rules, mended: asserts(v("/yes")) },
  { code: "shape", location: "/rules/assertions/0/at", broken: asserts(v("/yes"), { at: [] }), mended: asserts(v("/yes"), { at: ["/a"] }) },
];

test.each(cases)("$code at $location, and nothing of it once mended", ({ code, location, broken, mended }) => {
  const issues = checkDefinition({ ...definitionOf(schema), rules: broken }, neutralTypes);
  expect(issues.map((issue) => [issue.code, issue.location])).toEqual([[`definition/${code}`, location]]);
  for (const { expected, found, fix } of issues) expect([expected, found, fix].every((text) => text.length > 0)).toBe(true);
  expect(checkDefinition(definitionOf(schema, { rules: mended }), neutralTypes)).toEqual([]);
});

test("messages of rules are asked for in every language of the form", () => {
  const definition = definitionOf({ type: "object", properties: { a: { type: "boolean" } } }, { rules: asserts(v("/a")), translations: { en: { "/title": "T", "/service/purpose": "P" } } });
  expect(checkDefinition(definition, neutralTypes).map(({ code, location }) => [code, location])).toEqual([["definition/translation-missing", "/rules/assertions/0/message"]]);
});

test("a file is attached and never computed", () => {
  const files: JsonSchema = { type: "object", properties: { proof: { type: "string", title: "Nachweis" }, name: { type: "string", title: "Name" } } };
  const definition = definitionOf(files, { fields: { "/proof": { type: "file" } }, rules: computes("/proof", v("/name")) });
  expect(checkDefinition(definition, neutralTypes)).toMatchObject([{ code: "definition/rule-computes-no-value", found: "a file" }]);
});
