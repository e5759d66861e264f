import { definitionOf, formOf, importModule, neutralTypes } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { compileForm } from "../compile/compile-form.ts";
import type { Migration } from "../definition/migration.ts";
import { createForm } from "../form/create-form.ts";
import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import type { SchemaObject } from "../json/json-schema.ts";
import type { Pointer } from "../pointer/pointer.ts";
import { choicePointer } from "../relevance/branch-choice.ts";
import { inferChoices } from "../submission/infer-choices.ts";
import { jsonLogicRules } from "../rules/json-logic-rules.ts";
import { startSession } from "../session/start-session.ts";
import { transition } from "../session/transition.ts";
import { migrateDraft, type OldDraft } from "./migrate-draft.ts";
import { outcomeSentences } from "./outcome-sentences.ts";

const first: SchemaObject = {
  type: "object",
  required: ["name", "art"],
  properties: {
    name: { type: "string", title: "Name" },
    phone: { type: "string", title: "Telefon" },
    age: { type: "string", title: "Alter" },
    art: { title: "Art", oneOf: [{ const: "alt", title: "Altes" }, { const: "neu", title: "Neues" }] },
    dog: { type: "object", title: "Hund", properties: { call: { type: "string", title: "Rufname" } } },
    tags: { type: "array", title: "Merkmale", items: { enum: ["a", "b", "c"] } },
  },
};
const changed = (properties: SchemaObject["properties"], rest: SchemaObject = {}): SchemaObject => ({ ...first, properties: { ...first.properties, ...properties }, ...rest });
const without = (key: string): SchemaObject => ({ ...first, properties: Object.fromEntries(Object.entries(first.properties ?? {}).filter(([name]) => name !== key)) });
const old = formOf(first);
const next = (schema: SchemaObject, ...migrations: readonly Migration[]): Promise<Form> => formOf(schema, { version: "2.0.0", ...(migrations.length > 0 && { migrations }) });
const draftOf = (answers: Json, more: Partial<OldDraft> = {}): OldDraft => ({ form: { id: "test-form", version: "1.0.0", hash: "0" }, language: "de", answers, ...more });

async function told(answers: Json, after: Form, more: Partial<OldDraft> = {}) {
  const { session, outcomes } = migrateDraft({ before: await old, after, draft: draftOf(answers, more) });
  return { session, outcomes, sentences: outcomeSentences(outcomes, "de").groups.flatMap(({ sentences }) => sentences) };
}

test("what fits is kept as it stands", async () => {
  const after = await next(changed({ more: { type: "string", title: "Mehr" } }));
  const { session, outcomes, sentences } = await told({ name: "Ada", phone: "0351 1", tags: ["a", "b"] }, after);
  expect(session.answers).toEqual({ name: "Ada", phone: "0351 1", tags: ["a", "b"] });
  expect(session.form).toEqual(after.package.form);
  expect(outcomes.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(["kept /name", "kept /phone", "kept /tags"]);
  expect(sentences).toContain("Ihre Angabe zu „Telefon“ (0351 1) haben wir übernommen.");
});

test("a question that is gone is told with its answer", async () => {
  const { session, sentences } = await told({ name: "Ada", phone: "0351 1" }, await next(without("phone")));
  expect(session.answers).toEqual({ name: "Ada" });
  expect(sentences).toContain("Die Frage „Telefon“ gibt es nicht mehr. Ihre Angabe war: 0351 1.");
});

test("a person who is asked one question at a time stays at theirs, also where it moved, as long as it is asked", async () => {
  const at = async (after: Form): Promise<Pointer | undefined> => (await told({ name: "Ada", phone: "0351 1" }, after, { question: "/phone" as Pointer })).session.question;
  const contact: SchemaObject = { type: "object", title: "Kontakt", properties: { phone: { type: "string", title: "Telefon" } } };
  const moved = await next({ ...without("phone"), properties: { ...without("phone").properties, contact } }, { from: "1.x", steps: [{ move: "/phone", to: "/contact/phone" }] });
  expect(await at(await next(changed({})))).toBe("/phone");
  expect(await at(moved)).toBe("/contact/phone");
  expect(await at(await next(without("phone")))).toBeUndefined();
});

test("the author says why a question is gone, in the language of the citizen", async () => {
  const migrations: Migration[] = [{ from: "1.x", steps: [{ drop: "/phone", because: "Wir rufen nicht mehr an." }] }];
  const after = await formOf(without("phone"), { version: "2.0.0", migrations, translations: { en: { "/migrations/0/steps/0/because": "We do not call any more." } } });
  const { sentences } = await told({ phone: "0351 1" }, after);
  expect(sentences).toEqual(["Die Frage „Telefon“ gibt es nicht mehr. Wir rufen nicht mehr an. Ihre Angabe war: 0351 1."]);
  const english = migrateDraft({ before: await old, after, draft: draftOf({ phone: "0351 1" }, { language: "en" }) });
  expect(english.outcomes[0]?.said).toBe("We do not call any more.");
});

test("an answer that moved goes along with the file that is attached to it", async () => {
  const file = { id: "f1", name: "pass.pdf", mediaType: "application/pdf", sizeBytes: 3, sha256: "00" };
  const fields = { "/proof": { type: "file" }, "/papers/proof": { type: "file" } };
  const before = await formOf({ type: "object", properties: { proof: { type: "string", title: "Nachweis" } } }, { fields: { "/proof": { type: "file" } } });
  const after = await formOf({ type: "object", properties: { papers: { type: "object", properties: { proof: { type: "string", title: "Nachweis" } } } } }, {
    version: "2.0.0", fields: { "/papers/proof": fields["/papers/proof"] }, migrations: [{ from: "1.x", steps: [{ move: "/proof", to: "/papers/proof" }] }],
  });
  const { session, outcomes } = migrateDraft({ before, after, draft: draftOf({ proof: "f1" }, { files: { f1: file } }) });
  expect(session).toMatchObject({ answers: { papers: { proof: "f1" } }, files: { f1: file } });
  expect(outcomes).toEqual([{ kind: "moved", pointer: "/proof", newPointer: "/papers/proof", label: "Nachweis", newLabel: "Nachweis", was: "pass.pdf" }]);
});

test("a file of a question that is gone is told by its name and let go", async () => {
  const before = await formOf({ type: "object", properties: { proof: { type: "string", title: "Nachweis" } } }, { fields: { "/proof": { type: "file" } } });
  const after = await formOf({ type: "object", properties: { proof: { type: "string", title: "Nachweis" } } }, { version: "2.0.0" });
  const file = { id: "f1", name: "pass.pdf", mediaType: "application/pdf", sizeBytes: 3, sha256: "00" };
  const { session, outcomes } = migrateDraft({ before, after, draft: draftOf({ proof: "f1" }, { files: { f1: file } }) });
  expect([session.answers, session.files]).toEqual([{}, {}]);
  expect(outcomes).toMatchObject([{ kind: "asked-anew", was: "pass.pdf" }]);
});

test("a choice that is not offered any more is asked anew and told as the citizen saw it", async () => {
  const { session, sentences } = await told({ art: "alt" }, await next(changed({ art: { title: "Art", oneOf: [{ const: "neu", title: "Neues" }, { const: "x" }] } })));
  expect(session.answers).toEqual({});
  expect(sentences).toContain("Bei „Art“ gibt es Ihre Antwort nicht mehr zur Auswahl. Ihre Angabe war: Altes. Bitte wählen Sie neu.");
});

test("of several choices those that are offered stay", async () => {
  const { session, outcomes } = await told({ tags: ["a", "b"] }, await next(changed({ tags: { type: "array", title: "Merkmale", items: { enum: ["b", "d"] } } })));
  expect(session.answers).toEqual({ tags: ["b"] });
  expect(outcomes).toMatchObject([{ kind: "to-check", reason: "some-not-offered", was: "a, b" }]);
});

test("a value beyond a new limit stays to be mended, with the sentence that says how", async () => {
  const { session, sentences, outcomes } = await told({ name: "Adelheid" }, await next(changed({ name: { type: "string", title: "Name", maxLength: 3 } })));
  expect(session.answers).toEqual({ name: "Adelheid" });
  expect(outcomes[0]).toMatchObject({ kind: "to-check", reason: "issue" });
  expect(session.left).toEqual(["/name"]);
  expect(sentences[0]).toBe("Ihre Angabe zu „Name“ (Adelheid) passt nicht mehr ganz. Kürzen Sie „Name“ auf höchstens 3 Zeichen.");
});

test("a value of another type is read as if it had been typed, or stands there to be mended", async () => {
  const after = await next(changed({ age: { type: "integer", title: "Alter" } }));
  const read = await told({ age: "41" }, after);
  expect([read.session.answers, read.outcomes[0]?.kind]).toEqual([{ age: 41 }, "to-check"]);
  const unread = await told({ age: "bald 42" }, after);
  expect([unread.session.answers, unread.session.typed, unread.outcomes[0]?.kind]).toEqual([{}, { "/age": "bald 42" }, "to-check"]);
});

test("what was typed and cannot be read goes along", async () => {
  const before = await formOf({ type: "object", properties: { n: { type: "number", title: "Zahl" } } });
  const after = await formOf({ type: "object", properties: { m: { type: "number", title: "Anzahl" } } }, { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ move: "/n", to: "/m" }] }] });
  const { session, outcomes } = migrateDraft({ before, after, draft: draftOf({}, { typed: { "/n": "zwei" } }) });
  expect(session.typed).toEqual({ "/m": "zwei" });
  expect(outcomes).toMatchObject([{ kind: "to-check", newPointer: "/m", was: "zwei" }]);
});

test("what the new conditions do not ask for is told and kept, should they change", async () => {
  const after = await next({ ...without("phone"), if: { required: ["art"], properties: { art: { const: "neu" } } }, then: { properties: { phone: { type: "string", title: "Telefon" } } } });
  const { session, sentences } = await told({ phone: "0351", art: "alt" }, after);
  expect(session.answers).toEqual({ phone: "0351", art: "alt" });
  expect(sentences).toContain("Die Frage „Telefon“ stellen wir Ihnen nach Ihren anderen Angaben nicht mehr. Ihre Angabe war: 0351.");
});

test("a required question that was not there before is announced, one that was open before is not", async () => {
  const { outcomes } = await told({ name: "Ada" }, await next(changed({ born: { type: "string", title: "Geburtsort" } }, { required: ["name", "art", "born"] })));
  expect(outcomes.filter(({ kind }) => kind === "new").map(({ newLabel }) => newLabel)).toEqual(["Geburtsort"]);
});

test("migrations follow each other over several versions", async () => {
  const after = await formOf(changed({ c: { type: "string", title: "C" } }), {
    version: "3.0.0",
    migrations: [{ from: "1.x", to: "2.0.0", steps: [{ move: "/phone", to: "/b" }] }, { from: "2.x", steps: [{ move: "/b", to: "/c" }] }],
  });
  expect((await told({ phone: "0351" }, after)).session.answers).toEqual({ c: "0351" });
  expect(migrateDraft({ after, draft: { ...draftOf({ b: "0351" }), form: { id: "test-form", version: "2.4.1", hash: "0" } } }).session.answers).toEqual({ c: "0351" });
});

test("rows are named by their numbers, and further rows are told where only one is possible", async () => {
  const before = await formOf({ type: "object", properties: { dogs: { type: "array", title: "Hunde", items: { type: "object", title: "Hund", properties: { call: { type: "string", title: "Rufname" } } } } } });
  const after = await formOf({ type: "object", properties: { dog: { type: "object", properties: { call: { type: "string", title: "Rufname" } } } } }, { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ unwrap: "/dogs", to: "/dog" }] }] });
  const { session, outcomes } = migrateDraft({ before, after, draft: draftOf({ dogs: [{ call: "Bello" }, { call: "Rex" }] }) });
  expect(session.answers).toEqual({ dog: { call: "Bello" } });
  expect(outcomes).toMatchObject([{ kind: "moved", label: "Rufname (Hund 1)", was: "Bello" }, { kind: "dropped", reason: "one-only", label: "Rufname (Hund 2)", was: "Rex" }]);
});

test("the answers alone are enough", async () => {
  const after = await next(without("phone"));
  const { session, outcomes } = migrateDraft({ after, draft: { form: { id: "test-form", version: "1.0.0", hash: "0" }, answers: { name: "Ada", phone: "0351", tags: ["a", "b"] } } });
  expect(session).toMatchObject({ answers: { name: "Ada", tags: ["a", "b"] }, page: "form", language: "de" });
  expect(outcomes.map(({ kind, label }) => `${kind} ${label}`)).toEqual(["kept Name", "dropped phone", "kept Merkmale"]);
});

test("a recorded choice goes to the branch that is the same, whatever its number", async () => {
  const branch = (title: string, key: string): SchemaObject => ({ title, properties: { [key]: { type: "string", title: key } }, required: [key] });
  const [one, two, three] = [branch("Eins", "a"), branch("Zwei", "b"), branch("Drei", "c")];
  const form = (version: string, ...oneOf: SchemaObject[]) => formOf({ type: "object", properties: { way: { type: "object", title: "Weg", properties: {}, oneOf } } }, { version });
  const before = await form("1.0.0", one, two);
  const [place] = [choicePointer("/way" as Pointer, "#/properties/way/oneOf")];
  const draft = draftOf({ way: { b: "x" } }, { choices: { [place]: 1 } });
  const kept = migrateDraft({ before, after: await form("2.0.0", three, two, one), draft });
  expect(kept.session).toMatchObject({ choices: { [place]: 1 }, answers: { way: { b: "x" } } });
  const turned = migrateDraft({ before, after: await form("2.0.0", two, one), draft });
  expect(turned.session.choices).toEqual({ [place]: 0 });
  const lost = migrateDraft({ before, after: await form("2.0.0", one, three), draft });
  expect(lost.session.choices).toEqual({});
  expect(lost.outcomes).toContainEqual(expect.objectContaining({ kind: "asked-anew", reason: "branch", newPointer: place }));
  const inferred = migrateDraft({ infer: inferChoices, after: await form("2.0.0", three, one, two), draft: draftOf({ way: { b: "x" } }) });
  expect(inferred.session.choices).toEqual({ [place]: 2 });
});

test("a session that goes on in the same version of the form is the same in what it holds", async () => {
  const form = await old;
  const answered = transition(form, startSession(form), { kind: "answer", pointer: "/name" as Pointer, raw: "Ada" });
  const { session } = migrateDraft({ before: form, after: form, draft: answered });
  expect(session).toEqual(answered);
});

test("the report begins with what needs the citizen, and counts", async () => {
  const after = await next(changed({ age: { type: "integer", title: "Alter" }, born: { type: "string", title: "Geburtsort" } }, { required: ["born"] }));
  const { outcomes } = await told({ name: "Ada", age: "x" }, after);
  const { summary, groups } = outcomeSentences(outcomes, "de");
  expect(summary).toBe("1 von 2 Angaben haben wir übernommen. Bitte lesen Sie, was aus den anderen geworden ist. Eine Frage ist neu.");
  expect(groups.map(({ kind }) => kind)).toEqual(["to-check", "new", "kept"]);
  expect(outcomeSentences(outcomes, "en").groups[0]?.title).toBe("Please check these answers");
});

test("what the form computes now is told, and what it computed before is no answer of anybody", async () => {
  const schema: SchemaObject = { type: "object", properties: { a: { type: "integer", title: "A" }, sum: { type: "integer", title: "Summe" } } };
  const rules = { computed: { "/sum": { value: { "+": [{ var: "/a" }, 1] } } } };
  const library = jsonLogicRules(() => "2026-11-25");
  const withRules = async (version: string) => {
    const compiled = await compileForm(definitionOf(schema, { version, rules }), { types: neutralTypes });
    return createForm(compiled.package, await importModule(compiled.moduleText), neutralTypes, undefined, library);
  };
  const [plain, computing] = [await formOf(schema), await withRules("2.0.0")];
  const forwards = migrateDraft({ before: plain, after: computing, draft: draftOf({ a: 1, sum: 7 }) });
  expect(forwards.session.answers).toEqual({ a: 1 });
  expect(outcomeSentences(forwards.outcomes, "de").groups[0]?.sentences).toEqual(["„Summe“ rechnet das Formular jetzt selbst aus. Ihre Angabe war: 7."]);
  const onwards = migrateDraft({ before: computing, after: await withRules("2.1.0"), draft: draftOf({ a: 1, sum: 7 }) });
  expect(onwards.outcomes.map(({ pointer }) => pointer)).toEqual(["/a"]);
});
