import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJson, type Json } from "@formgeber/core";
import { holdAgainstGolden } from "@formgeber/testkit/golden";
import { plainValidator } from "@formgeber/testkit/plain-validator";
import { describe, expect, test } from "vitest";
import { foreignForm, given, pagesOf, printed, someAnswers, unprinted, type ForeignForm } from "./round-trip.testing.ts";

// Schemas that nobody wrote for us: real forms of another administration, in draft-04 and draft-07.
const corpora = process.env["FORMGEBER_CORPORA"];
const folder = corpora === undefined ? undefined : join(corpora, "corpora/va-schemas");
const files = folder !== undefined && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")).sort() : [];
const listed = fileURLToPath(new URL("../../fixtures/foreign-schemas/findings.txt", import.meta.url));
const SEED = 1;

describe.skipIf(files.length === 0)("schemas of another administration", () => {
  const found = new Map<string, readonly string[]>();

  test("are all there", () => expect(files).toHaveLength(55));

  test.each(files)("%s is upgraded, opens, and gives back what was answered", async (name) => {
    const foreign = await foreignForm(JSON.parse(readFileSync(join(folder ?? "", name), "utf8")) as Json, name.replace(/-schema\.json$/, ""));
    found.set(name, told(foreign));
    const { form } = foreign;
    expect(pagesOf(form)).toBeGreaterThan(0);

    const answers = someAnswers(form, SEED);
    expect(plainValidator(form.definition.schema)(answers)).toEqual([]);
    const { session, pruned, issues } = given(form, answers);
    expect(issues).toEqual([]);
    expect(canonicalJson(pruned)).toBe(canonicalJson(answers));

    const { transcript, pdf, carried } = await printed(form, session);
    expect(canonicalJson(carried.answers)).toBe(canonicalJson(answers));
    expect(unprinted(transcript, pdf)).toEqual([]);
    expect(canonicalJson(form.evaluator().update(carried.answers, carried.choices).pruned)).toBe(canonicalJson(answers));
  }, 60_000);

  // Written anew with FORMGEBER_GOLDEN=write; a change here is a change for everybody who upgrades.
  test("tell what is listed, and nothing else", () => {
    holdAgainstGolden(listed, files.flatMap((name) => [name, ...(found.get(name) ?? ["not opened"]).map((line) => `  ${line}`)]).join("\n") + "\n");
  });
});

/** How often each change was made, and every finding that publishing refuses or that a form cannot show. */
function told({ report, findings }: ForeignForm): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind } of report) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [
    ...[...counts].map(([kind, count]) => `changed: ${kind} × ${count}`),
    ...findings.filter(({ severity, code }) => severity === "error" || code === "definition/not-shown").map(({ code, location }) => `${code} ${location}`),
  ];
}
