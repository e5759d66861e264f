import { formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { pointerOf, ROOT } from "../pointer/pointer.ts";
import { coreWords } from "../words/core.words.ts";
import type { CoreIssueCode } from "./core-issue.ts";
import { issueSentence } from "./issue-sentence.ts";

const pointer = pointerOf(["number"]);

async function formWith(members: object, messages?: { readonly [code: string]: string }) {
  const form = await formOf(
    { type: "object", properties: { number: { type: "string", title: "Aktenzeichen", pattern: "^AZ", ...members } } },
    { ...(messages && { fields: { "/number": { messages } } }), translations: { en: { "/title": "Test form" } } },
  );
  return { form, evaluation: form.evaluator().update({}) };
}

test("a sentence about how an answer is written shows the schema's first example", async () => {
  const { form, evaluation } = await formWith({ examples: ["AZ 12/26", "AZ 1/27"] });
  const sentence = (code: CoreIssueCode, language: string) => issueSentence(form, evaluation, { code, pointer, facts: {} }, language);
  expect(sentence("answer/pattern", "de")).toBe("Prüfen Sie die Schreibweise bei „Aktenzeichen“. Zum Beispiel: AZ 12/26");
  expect(sentence("answer/format", "en")).toBe("Check how you have written “Aktenzeichen”. For example: AZ 12/26");
  expect(sentence("answer/required", "de")).not.toContain("AZ 12/26");
});

test("the author's own sentence stands alone", async () => {
  const { form, evaluation } = await formWith({ examples: ["AZ 12/26"] }, { "answer/pattern": "Beginnen Sie mit AZ." });
  expect(issueSentence(form, evaluation, { code: "answer/pattern", pointer, facts: {} }, "de")).toBe("Beginnen Sie mit AZ.");
});

test("a code that nobody has a sentence for is said in ours, never as it came", async () => {
  const { form, evaluation } = await formWith({});
  for (const language of ["de", "en", "fr"]) {
    const sentence = issueSentence(form, evaluation, { code: "answer/from-the-future", pointer, facts: { message: "must NOT have additional properties" } }, language);
    expect(sentence).toBe(issueSentence(form, evaluation, { code: "answer/rule", pointer: pointer, facts: {} }, language));
    expect(sentence).toContain("Aktenzeichen");
  }
});

// What a validator or a programmer says, and no citizen needs to understand.
const JARGON = /\b(schema|json|pattern|regex|format|string|array|object|boolean|integer|null|undefined|property|keyword|valid|invalid|must|should|muss|müssen|ungültig|ungültige|validierung|fehlerhaft|feld)\b/i;

test.each(["de", "en"] as const)("every sentence of core asks for something to be done, in plain words (%s)", (language) => {
  for (const [code, word] of Object.entries(coreWords[language])) {
    for (const sentence of typeof word === "string" ? [word] : Object.values(word)) {
      expect(`${code}: ${sentence}`).toMatch(/: [\p{Lu}„“][^]*\.$/u);
      expect(sentence).not.toMatch(JARGON);
      if (code.startsWith("answer/")) expect(sentence).toContain("{label}");
    }
  }
});

test("what is wrong with the whole is said about the form", async () => {
  const { form, evaluation } = await formWith({});
  expect(issueSentence(form, evaluation, { code: "answer/at-least-one", pointer: ROOT, facts: {} }, "de")).toContain(`„${form.definition.title}“`);
});
