import { definitionOf, neutralTypes } from "@formgeber/testkit";
import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../json/json-schema.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { checkDefinition } from "./check-definition.ts";
import { checkProfile } from "./check-profile.ts";
import { ordeal, seedSchemas } from "./hostile-schemas.testing.ts";

const RUNS = Number(process.env["FORMGEBER_PROPERTY_RUNS"] ?? 40);
const SEED = Number(process.env["FORMGEBER_SEED"] ?? 1);

it("a mutated schema is accepted or refused, and an accepted one validates whatever comes", { timeout: 600_000 }, async () => {
  const sources = seedSchemas();
  const outcomes = new Set<string>();
  for (let seed = SEED; seed < SEED + RUNS; seed++) {
    try {
      outcomes.add((await ordeal(seed, sources)).outcome);
    } catch (cause) {
      throw new Error(`with seed ${seed}: ${String(cause)}`, { cause });
    }
  }
  expect([...outcomes].filter((outcome) => outcome !== "accepted" && outcome !== "definition/invalid" && !outcome.startsWith("json/"))).toEqual([]);
});

describe("schemas that grow without end when they are expanded are refused", () => {
  const doubled = (make: (next: JsonSchema) => JsonSchema): JsonSchema => ({
    $ref: "#/$defs/d0",
    $defs: { ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`d${i}`, make({ $ref: `#/$defs/d${i + 1}` })])), d40: { type: "object", properties: { a: { type: "string" } } } },
  });

  it.each([
    ["in place", doubled((next) => ({ allOf: [next, next] }))],
    ["in branches", doubled((next) => ({ anyOf: [next, next] }))],
    ["under conditions", doubled((next) => ({ if: { required: ["a"] }, then: next, else: next }))],
    ["below each other", doubled((next) => ({ properties: { a: next, b: next } }))],
  ])("%s", (_, schema) => {
    expect(checkDefinition(definitionOf(schema), neutralTypes).map(({ code }) => code)).toContain("definition/too-large");
  });

  it("so are schemas deeper than any reader of them can bear", () => {
    let schema: JsonSchema = { type: "string" };
    for (let i = 0; i < 20_000; i++) schema = { items: schema };
    expect(checkProfile(schema).map(({ code }) => code)).toEqual(["definition/too-deep"]);
  });
});

describe("patterns of known attacks are refused, or take time in proportion to the text", () => {
  // OWASP, "Regular expression Denial of Service", and those of the advisories that name a pattern.
  it.each(["^(a+)+$", "^([a-zA-Z]+)*$", "^(a|aa)+$", "^(a|a?)+$", "^(.*a){12}$", "^(\\w+\\s?)*$", "^(x+x+)+y$", "^(([a-z])+.)+[A-Z]([a-z])+$", "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$", "(?=a+)b", "^(a+)\\1$", "^(?!b)a*$", "(a{1,1000}){1,1000}"])("%s", (pattern) => {
    if (checkProfile({ type: "string", pattern }).length > 0) return;
    for (const text of ["a", "ab", "x", "aA0 "]) expect(typeof linearRuntime.pattern(pattern, "u").test(`${text.repeat(4_000 / text.length)}!`)).toBe("boolean");
  });
});
