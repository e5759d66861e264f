import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkRelevance } from "../compile/check-relevance.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { schemaForm } from "./schema-form.testing.ts";

interface Case {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly answers: Json;
  readonly expect: { readonly relevant: readonly string[]; readonly pruned: Json; readonly valid: boolean };
}
interface Refused {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly expect: { readonly refused: string };
}

const file = `${process.env["FORMGEBER_CORPORA"] ?? ""}/relevance-cases.json`;
const known = existsSync(file);
const { cases, refused } = (known ? JSON.parse(readFileSync(file, "utf8")) : { cases: [], refused: [] }) as { cases: readonly Case[]; refused: readonly Refused[] };

describe.skipIf(!known)("the cases of $FORMGEBER_CORPORA/relevance-cases.json", () => {
  it("are there", () => expect(cases.length).toBeGreaterThan(0));

  it.each(cases)("$name", async ({ schema, answers, expect: expected }) => {
    const evaluation = (await schemaForm(schema)).evaluator().update(answers);
    expect(evaluation.relevant()).toEqual([...expected.relevant].sort());
    expect(evaluation.pruned).toEqual(expected.pruned);
    expect({ valid: evaluation.issues().length === 0, issues: evaluation.issues() }).toMatchObject({ valid: expected.valid });
    expect(evaluation.issues().map(({ code }) => code)).not.toContain("form/unexplained");
  });

  it.each(cases)("publishing takes: $name", ({ schema }) => {
    expect(checkRelevance({ schema }).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(refused)("publishing refuses: $name", ({ schema, expect: expected }) => {
    const codes = checkRelevance({ schema }).filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(codes).toContain(`definition/${expected.refused}`);
  });
});
