import { formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import type { Json } from "../../json/json.ts";
import type { Pointer } from "../../pointer/pointer.ts";
import type { Session } from "../../session/session.ts";
import { startSession } from "../../session/start-session.ts";
import { transition } from "../../session/transition.ts";
import { answerAt, mergeDrafts, takeAnswer } from "./merge-drafts.ts";

const form = await formOf({
  type: "object",
  properties: {
    name: { title: "Name", type: "string" },
    town: { title: "Ort", type: "string" },
    age: { title: "Alter", type: "integer" },
    dogs: { title: "Hunde", type: "array", items: { type: "object", properties: { called: { title: "Rufname", type: "string" }, breed: { title: "Rasse", type: "string" } } } },
    reach: { title: "Erreichbar", anyOf: [{ title: "Telefon", properties: { phone: { title: "Nummer", type: "string" } } }, { title: "Post", properties: { street: { title: "Straße", type: "string" } } }] },
  },
}, { fields: { "/dogs": { rowLabel: "Hund" } } });

const draft = (answers: Json, more: Partial<Session> = {}): Session => ({ ...startSession(form), answers, ...more });
const answer = (session: Session, pointer: string, raw: unknown): Session => transition(form, session, { kind: "answer", pointer: pointer as Pointer, raw });

const base = draft({ name: "Kim", dogs: [{ called: "Rex" }] });

test("answers that only one side changed are all there, and those from the other side are counted", () => {
  const { session, conflicts, taken } = mergeDrafts(form, { base, mine: answer(base, "/town", "Freital"), theirs: answer(base, "/name", "Kim Berg") });
  expect([session.answers, conflicts, taken]).toEqual([{ name: "Kim Berg", town: "Freital", dogs: [{ called: "Rex" }] }, [], 1]);
});

test("an answer that both sides changed is a conflict: mine stands, theirs can be read and taken", () => {
  const theirs = answer(base, "/name", "Kim Berg");
  const merged = mergeDrafts(form, { base, mine: answer(base, "/name", "Kim Tal"), theirs });
  expect(merged.conflicts).toEqual(["/name"]);
  const at = "/name" as Pointer;
  expect([answerAt(form, merged.session, at), answerAt(form, merged.theirs, at)]).toEqual([{ label: "Name", text: "Kim Tal" }, { label: "Name", text: "Kim Berg" }]);
  expect(takeAnswer(form, merged.session, merged.theirs, at).answers).toMatchObject({ name: "Kim Berg" });
});

test("an answer taken away here and changed there is a conflict, and can be taken back", () => {
  const merged = mergeDrafts(form, { base, mine: answer(base, "/name", ""), theirs: answer(base, "/name", "Kim Berg") });
  expect([merged.conflicts, answerAt(form, merged.session, "/name" as Pointer).text]).toEqual([["/name"], ""]);
});

test("what was typed and is no value yet takes part like a value", () => {
  const theirs = answer(base, "/age", "vier");
  const { session } = mergeDrafts(form, { base, mine: answer(base, "/town", "Freital"), theirs });
  expect(session.typed).toEqual({ "/age": "vier" });
  const both = mergeDrafts(form, { base, mine: answer(base, "/age", "fünf"), theirs });
  expect([both.conflicts, both.session.typed]).toEqual([["/age"], { "/age": "fünf" }]);
  expect(takeAnswer(form, both.session, both.theirs, "/age" as Pointer).typed).toEqual({ "/age": "vier" });
});

test("rows that both sides added are all kept, mine first, and what was typed in them goes along", () => {
  const mine = { ...draft({ name: "Kim", dogs: [{ called: "Rex" }, { called: "Asta" }] }) };
  const theirs = draft({ name: "Kim", dogs: [{ called: "Rex" }, {}] }, { typed: { "/dogs/1/called": "Bel" } });
  const { session, conflicts } = mergeDrafts(form, { base, mine, theirs });
  expect(conflicts).toEqual([]);
  expect(session.answers).toEqual({ name: "Kim", dogs: [{ called: "Rex" }, { called: "Asta" }, {}] });
  expect(session.typed).toEqual({ "/dogs/2/called": "Bel" });
});

test("a row that one side took out while the other changed one is a conflict of the whole list", () => {
  const two = draft({ dogs: [{ called: "Rex" }, { called: "Asta" }] });
  const merged = mergeDrafts(form, { base: two, mine: answer(two, "/dogs/1/breed", "Dackel"), theirs: draft({ dogs: [{ called: "Asta" }] }) });
  expect(merged.conflicts).toEqual(["/dogs"]);
  const at = "/dogs" as Pointer;
  expect([answerAt(form, merged.session, at).text, answerAt(form, merged.theirs, at).text]).toEqual(["Rex, Asta Dackel", "Asta"]);
});

test("changes inside different rows are both kept", () => {
  const two = draft({ dogs: [{ called: "Rex" }, { called: "Asta" }] });
  const { session } = mergeDrafts(form, { base: two, mine: answer(two, "/dogs/0/breed", "Dackel"), theirs: answer(two, "/dogs/1/breed", "Pudel") });
  expect(session.answers).toEqual({ dogs: [{ called: "Rex", breed: "Dackel" }, { called: "Asta", breed: "Pudel" }] });
});

test("choices of branches take part, and page and language stay mine", () => {
  const at = "/reach/#~1properties~1reach~1anyOf" as Pointer;
  const mine = { ...transition(form, base, { kind: "choose-branch", pointer: at, branch: 0 }), page: "check" };
  const theirs = transition(form, base, { kind: "choose-branch", pointer: at, branch: 1 });
  const one = mergeDrafts(form, { base, mine: base, theirs });
  expect(one.session.choices).toEqual({ [at]: 1 });
  const merged = mergeDrafts(form, { base, mine, theirs });
  expect([merged.conflicts, merged.session.page]).toEqual([[at], "check"]);
  expect([answerAt(form, merged.session, at).text, answerAt(form, merged.theirs, at).text]).toEqual(["Telefon", "Post"]);
  expect(takeAnswer(form, merged.session, merged.theirs, at).choices).toEqual({ [at]: 1 });
});

test("a state saved in an earlier version is brought to the present one before it is merged", async () => {
  const next = await formOf({ type: "object", properties: { name: { title: "Name", type: "string" }, more: { title: "Mehr", type: "string" } } }, { version: "2.0.0" });
  const mine = { ...startSession(next), answers: { name: "Kim", more: "ja" } };
  const { session, conflicts } = mergeDrafts(next, { base, mine, theirs: answer(base, "/name", "Kim Berg") });
  expect([session.answers, conflicts, session.form.version]).toEqual([{ name: "Kim Berg", more: "ja" }, [], "2.0.0"]);
});
