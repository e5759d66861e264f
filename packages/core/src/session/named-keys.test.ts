import { formOf } from "@formgeber/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import type { Form } from "../form/form.ts";
import { issueAt } from "../issue/issue-at.ts";
import { issuesOf } from "../issue/issues-of.ts";
import { pointerOf, type Pointer } from "../pointer/pointer.ts";
import { transcribe } from "../transcript/transcribe.ts";
import { walk } from "../walk/walk-form.ts";
import { currentEvaluation } from "./current-evaluation.ts";
import { keyProblem, withKey, withKeyRenamed, withoutKey } from "./named-keys.ts";
import type { Session } from "./session.ts";
import { startSession } from "./start-session.ts";
import { transition } from "./transition.ts";

const notes = "/notes" as Pointer;
const at = (...parts: string[]): Pointer => pointerOf(["notes", ...parts]);

let form: Form;
beforeAll(async () => {
  form = await formOf({
    type: "object",
    properties: { notes: {
      type: "object", title: "Vermerke", properties: { own: { type: "string", title: "Eigener" } }, propertyNames: { maxLength: 5 },
      patternProperties: { "^n": { type: "string", title: "Vermerk", maxLength: 20 }, "^[0-9]+$": { type: "integer" }, "^g": { type: "object", properties: { a: { type: "string" } } } },
    } },
  });
});

const add = (session: Session, ...keys: string[]): Session => keys.reduce((each, key) => withKey(form, each, notes, key), session);
const say = (session: Session, pointer: Pointer, raw: unknown): Session => transition(form, session, { kind: "answer", pointer, raw });
const shown = (session: Session) => {
  const [page] = walk(form, currentEvaluation(form, session), { language: "de", files: {} });
  const [group] = page?.nodes ?? [];
  return group?.kind === "group" ? group.nodes.map((node) => ("label" in node ? node.label : "")) : [];
};

describe("a name for a member", () => {
  test("is taken by a member that is there, named by the schema or not", () => {
    const session = add(startSession(form), "n1");
    expect(keyProblem(form, session, notes, "n1")).toBe("taken");
    expect(keyProblem(form, session, notes, "own")).toBe("taken");
  });

  test("must be one that the schema describes and that names may have", () => {
    const session = startSession(form);
    expect(["", "x1", "n12345", "__proto__", "n1", "7"].map((key) => keyProblem(form, session, notes, key))).toEqual(["missing", "unfit", "unfit", "unfit", undefined, undefined]);
  });
});

describe("a member under a name of one's own", () => {
  test("is asked for under that name, and must be filled in or taken away", () => {
    const session = add(startSession(form), "n1", "2024");
    expect(shown(session)).toEqual(["Eigener", "2024", "n1"]);
    const evaluation = currentEvaluation(form, session);
    expect(issuesOf(form, evaluation, session).map(({ code, pointer }) => [code, pointer])).toEqual([["answer/required", at("2024")], ["answer/required", at("n1")]]);
    expect(issueAt(form, evaluation, session, at("n1"))?.code).toBe("answer/required");
    expect(currentEvaluation(form, withoutKey(withoutKey(session, at("n1")), at("2024"))).pruned).toEqual({});
  });

  test("stays when its answer is emptied or cannot be read", () => {
    const answered = say(add(startSession(form), "n1", "7"), at("n1"), "eins");
    expect(currentEvaluation(form, answered).pruned).toEqual({ notes: { n1: "eins" } });
    const emptied = say(say(answered, at("n1"), ""), at("7"), "keine Zahl");
    expect(shown(emptied)).toEqual(["Eigener", "7", "n1"]);
    expect(emptied.typed).toEqual({ [at("7")]: "keine Zahl" });
  });

  test("of several answers stays when the last of them is emptied", () => {
    const inside = say(say(add(startSession(form), "g"), at("g", "a"), "x"), at("g", "a"), "");
    expect(shown(inside)).toEqual(["Eigener", "g"]);
  });

  test("keeps its place and all that was typed under another name", () => {
    const session = say(say(add(startSession(form), "n1", "7", "n2"), at("n1"), "eins"), at("n2"), "zwei");
    const renamed = withKeyRenamed(form, session, at("n1"), "n9");
    expect(shown(renamed)).toEqual(["Eigener", "7", "n9", "n2"]);
    expect(currentEvaluation(form, renamed).pruned).toEqual({ notes: { n9: "eins", n2: "zwei" } });
    const typed = withKeyRenamed(form, say(session, at("7"), "keine Zahl"), at("7"), "8");
    expect(typed.typed).toEqual({ [at("8")]: "keine Zahl" });
    expect(withKeyRenamed(form, session, at("n1"), "n2")).toBe(session);
  });

  test("reads under its name in documents, and a group without any reads as nothing", () => {
    const read = (session: Session) => transcribe(form, currentEvaluation(form, session), { language: "de", files: {} }).pages[0]?.entries[0];
    expect(read(say(add(startSession(form), "n1"), at("n1"), "eins"))).toMatchObject({ kind: "group", entries: [{ label: "Eigener" }, { label: "n1", presented: { text: "eins" } }] });
  });
});
