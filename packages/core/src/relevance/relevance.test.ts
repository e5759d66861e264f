import { describe, expect, it } from "vitest";
import { checkRelevance } from "../compile/check-relevance.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import type { BranchChoices } from "./evaluator.ts";
import fixtures from "./relevance.fixtures.json" with { type: "json" };
import { schemaForm } from "./schema-form.testing.ts";

interface Fixture {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly answers: Json;
  readonly choices?: BranchChoices;
  readonly expect: {
    readonly relevant: readonly string[];
    readonly pruned: Json;
    /** Code and pointer of each. */
    readonly issues: readonly string[];
    /** Of the first. */
    readonly facts?: Json;
  };
}

describe("relevance", () => {
  it.each(fixtures as unknown as readonly Fixture[])("$name", async ({ schema, answers, choices, expect: expected }) => {
    expect(checkRelevance({ schema }).filter(({ severity }) => severity === "error")).toEqual([]);
    const evaluation = (await schemaForm(schema)).evaluator().update(answers, choices);
    expect(evaluation.relevant()).toEqual(expected.relevant);
    expect(evaluation.pruned).toEqual(expected.pruned);
    expect(evaluation.issues().map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected.issues);
    if (expected.facts !== undefined) expect(evaluation.issues()[0]?.facts).toEqual(expected.facts);
    const onServer = (await schemaForm(schema, linearRuntime)).evaluator().update(answers, choices);
    expect([onServer.relevant(), onServer.pruned, onServer.issues()]).toEqual([evaluation.relevant(), evaluation.pruned, evaluation.issues()]);
  });

  it("R1 to R28 each have a case", () => {
    const named = new Set(fixtures.map(({ name }) => /^R\d+/.exec(name)?.[0]));
    expect(Array.from({ length: 28 }, (_, i) => `R${i + 1}`).filter((rule) => !named.has(rule))).toEqual([]);
  });
});
