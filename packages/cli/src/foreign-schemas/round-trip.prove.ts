import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, type Json } from "@formgeber/core";
import { describe, expect, test } from "vitest";
import { foreignForm, given, printed, someAnswers, unprinted } from "./round-trip.testing.ts";

const corpora = process.env["FORMGEBER_CORPORA"];
const folder = join(corpora ?? "", "corpora/va-schemas");
const SEEDS = Array.from({ length: 12 }, (_, i) => 1_000 + 37 * i);

describe.skipIf(corpora === undefined)("schemas of another administration, many answers each", () => {
  test.each(corpora === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".json")))("%s", async (name) => {
    const { form } = await foreignForm(JSON.parse(readFileSync(join(folder, name), "utf8")) as Json, name);
    for (const seed of SEEDS) {
      const answers = someAnswers(form, seed);
      const { session, pruned, issues } = given(form, answers);
      expect(issues, `seed ${seed}`).toEqual([]);
      expect(canonicalJson(pruned), `seed ${seed}`).toBe(canonicalJson(answers));
      const { transcript, pdf, carried } = await printed(form, session);
      expect(canonicalJson(carried.answers)).toBe(canonicalJson(answers));
      expect(unprinted(transcript, pdf)).toEqual([]);
    }
  });
});
