import { coreWords, isObject, issueSentence, issuesOf, pointerOf, startSession, transition, walk, type Form, type Json, type SchemaObject, type Session, type Words } from "@formgeber/core";
import { formOf } from "@formgeber/testkit";
import { holdAgainstGolden } from "@formgeber/testkit/golden";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { allFixtures } from "./contract/all-fixtures.ts";
import { FIXTURE_LABEL, fixtureContext, type AcceptedFixture, type FieldFixtures, type RejectedFixture } from "./contract/fixture.ts";
import { administrationFields } from "./index.ts";

const answer = pointerOf(["answer"]);
const forms = new Map<string, Promise<Form>>();

/** A form that asks for nothing but the example. */
function formFor(type: string, fixtures: FieldFixtures, { schema = fixtures.schema, options = {} }: AcceptedFixture | RejectedFixture): Promise<Form> {
  const asked: SchemaObject = { ...schema, title: FIXTURE_LABEL };
  const key = JSON.stringify([type, asked, options]);
  const form = forms.get(key) ?? formOf(
    { type: "object", properties: { answer: asked }, required: ["answer"], unevaluatedProperties: false },
    {
      types: administrationFields,
      fields: { "/answer": { type, options } },
      codeLists: fixtures.codeLists ?? {},
      translations: { en: { "/title": "Test form" } },
    },
  );
  forms.set(key, form);
  return form;
}

/** What a form makes of the example once the field is left. */
async function filledIn(type: string, fixtures: FieldFixtures, fixture: AcceptedFixture | RejectedFixture) {
  const form = await formFor(type, fixtures, fixture);
  const attached = (fixtures.files ?? []).filter(({ id }) => fixture.raw === id || (Array.isArray(fixture.raw) && fixture.raw.includes(id)));
  let session = startSession(form, fixture.language ?? "de");
  for (const file of attached) session = transition(form, session, { kind: "attach", pointer: answer, file });
  if (attached.length > 0) return leftAt(form, session);
  if (administrationFields.get(type).holds === "group") {
    for (const [key, raw] of Object.entries(isObject(fixture.raw) ? fixture.raw : {})) {
      session = transition(form, session, { kind: "answer", pointer: pointerOf(["answer", key]), raw });
      session = transition(form, session, { kind: "leave", pointer: pointerOf(["answer", key]) });
    }
  } else session = transition(form, session, { kind: "answer", pointer: answer, raw: fixture.raw });
  return leftAt(form, session);
}

function leftAt(form: Form, before: Session) {
  const session = transition(form, before, { kind: "leave", pointer: answer });
  const evaluation = form.evaluator().update(session.answers, session.choices);
  return { form, session, evaluation, issues: issuesOf(form, evaluation, session) };
}

describe.each(Object.entries(allFixtures))("in a form, %s", (name, fixtures) => {
  const type = administrationFields.get(name);
  const accepted = fixtures.accepted.map((fixture) => ({ ...fixture, named: JSON.stringify(fixture.raw) }));
  const rejected = fixtures.rejected.map((fixture) => ({ ...fixture, named: JSON.stringify(fixture.raw) }));

  test.each(accepted)("takes $named: schema and check agree", async (fixture) => {
    const { evaluation, issues, session } = await filledIn(name, fixtures, fixture);
    // A required list that is empty is there all the same; how many entries it needs, `minItems` says.
    const isList = fixtures.schema.type === "array";
    const none = isList ? [] : undefined;
    expect((evaluation.pruned as { readonly answer?: Json }).answer).toEqual(fixture.value ?? none);
    expect(issues.map(({ code }) => code)).toEqual(fixture.value === null && !isList ? ["answer/required"] : []);
    expect(session.typed).toEqual({});
  });

  test.each(rejected)("asks to mend $named: $issue", async (fixture) => {
    const { issues } = await filledIn(name, fixtures, fixture);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([[fixture.issue, answer]]);
  });

  test.each(rejected)("says in German and English what to do about $named", async (fixture) => {
    const { form, evaluation, issues: [issue] } = await filledIn(name, fixtures, fixture);
    if (!issue) throw new Error("expected an issue");
    for (const language of ["de", "en"]) {
      const sentence = issueSentence(form, evaluation, issue, language);
      expect(sentence).toContain(FIXTURE_LABEL);
      expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|  /);
    }
  });

  test.each(accepted)("is told the same about $named as in its fixtures", async (fixture) => {
    const { form, evaluation, session } = await filledIn(name, fixtures, fixture);
    const [node] = walk(form, evaluation, { language: session.language, files: session.files }).flatMap(({ nodes }) => nodes);
    const { context } = node as Extract<typeof node, { kind: "field" | "group" }>;
    const { title: _title, ...keywords } = context.facts.keywords;
    expect({ ...context.facts, keywords }).toEqual(fixtureContext(fixtures, fixture).facts);
    expect(context.label).toBe(FIXTURE_LABEL);
    expect((node as Extract<typeof node, { kind: "field" | "group" }>).type).toBe(type);
  });
});

test("a schema without field types is shown by the types it suits", async () => {
  const form = await formOf({
    type: "object",
    properties: {
      agreed: { const: true },
      flag: { type: "boolean" },
      some: { type: "array", items: { enum: ["a", "b"] } },
      one: { enum: ["a", "b"] },
      only: { const: "a" },
      day: { type: "string", format: "date" },
      mail: { type: "string", format: "email" },
      count: { type: "integer" },
      share: { type: "number" },
      reason: { type: "string", maxLength: 1000 },
      line: { type: "string", maxLength: 100 },
      anything: {},
    },
  }, { types: administrationFields });
  const session = startSession(form, "de");
  const nodes = walk(form, form.evaluator().update(session.answers), { language: "de", files: {} }).flatMap((page) => page.nodes);
  expect(nodes.map((node) => (node.kind === "field" ? node.type.name : node.kind))).toEqual([
    "declaration", "yes-no", "choices", "choice", "choice", "date", "e-mail", "integer", "decimal", "multi-line-text", "text", "text",
  ]);
});

test("every message can be read in one go", async () => {
  const lines = [
    "# Meldungen", "",
    "Was Bürgerinnen und Bürger lesen, wenn sie etwas berichtigen sollen, und was ihnen gesagt wird, wenn beim Verlassen eines Feldes",
    "etwas ersetzt wurde. „Beispiel“ steht für die Beschriftung des Feldes; wo keine Eingabe steht, ist der Satz mit seinen Platzhaltern gezeigt.",
    "Erst kommen die Sätze jedes Feldtyps, dann die allgemeinen. Diese Datei entsteht aus Fixtures und Wörtern (`npm run golden -- packages/fields`).",
  ];
  for (const [name, fixtures] of Object.entries(allFixtures)) {
    const rows: string[] = [];
    for (const fixture of fixtures.rejected) {
      const { form, evaluation, issues: [issue] } = await filledIn(name, fixtures, fixture);
      if (!issue) throw new Error(`expected ${fixture.issue}`);
      rows.push(`| ${typed(fixture.raw)} | ${issueSentence(form, evaluation, issue, "de")} | \`${fixture.issue}\` |`);
    }
    const shown = new Set(fixtures.rejected.map(({ issue }) => issue));
    rows.push(...sentenceRows(administrationFields.get(name).words.de, (code) => !shown.has(code)));
    if (rows.length > 0) lines.push("", `## ${name}`, "", "| Eingabe | Meldung | Code |", "|---|---|---|", ...rows);
  }
  lines.push("", "## Allgemein", "", "Wo ein Feldtyp keinen eigenen Satz hat.", "", "| Eingabe | Meldung | Code |", "|---|---|---|", ...sentenceRows(coreWords.de, () => true));
  holdAgainstGolden(fileURLToPath(new URL("../../../docs/reference/messages.de.md", import.meta.url)), `${lines.join("\n")}\n`);
});

/** Sentences by their codes, with their places unfilled. */
function sentenceRows(words: Words["de"], isWanted: (code: string) => boolean): readonly string[] {
  return Object.entries(words).filter(([code]) => code.includes("/") && isWanted(code))
    .map(([code, word]) => `| – | ${typeof word === "string" ? word : Object.values(word).join("<br>")} | \`${code}\` |`);
}

/** Raw input as a person would say it. */
function typed(raw: Json): string {
  const texts = (isObject(raw) ? Object.values(raw) : Array.isArray(raw) ? raw : [raw]).filter((text) => text !== "");
  return texts.length === 0 ? "nichts" : texts.map((text) => `\`${JSON.stringify(text).slice(1, -1)}\``).join(" ");
}
