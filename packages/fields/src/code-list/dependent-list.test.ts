import { checkSubmission, issuesOf, recordOf, startSession, transcribe, transition, type CodeList, type Form, type Json, type Pointer } from "@formgeber/core";
import { formOf } from "@formgeber/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { administrationFields } from "../sets/administration.ts";
import { offeredEntries } from "./entries.ts";

const regions: CodeList = {
  uri: "urn:example:list:regions", version: "1", title: "Regionen", language: "de", validUntil: "2030-12-31",
  columns: [{ id: "code", role: "code" }, { id: "label", role: "label" }, { id: "country" }],
  entries: [
    { code: "a1", label: "Neustadt", values: { country: "A" } },
    { code: "a2", label: "Altstadt", values: { country: "A" }, validUntil: "2025-12-31" },
    { code: "b1", label: "Neustadt", values: { country: "B" } },
    { code: "c1", label: "Nirgends" },
  ],
};
const countries: CodeList = { uri: "urn:example:list:countries", version: "1", title: "Länder", language: "de", entries: [{ code: "A", label: "Aland" }, { code: "B", label: "Beland" }, { code: "C", label: "Celand" }] };
const codeLists = { [regions.uri]: regions, [countries.uri]: countries };
const string = { type: "string" } as const;
const options = { list: regions.uri, filter: { column: "country", by: "/home/country" } };

const formWith = (more: { readonly [option: string]: Json } = {}): Promise<Form> => formOf({
  type: "object",
  properties: {
    home: { type: "object", properties: { country: { ...string, title: "Land" } } },
    region: { ...string, title: "Region" },
    trips: { type: "array", items: { type: "object", properties: { country: { ...string, title: "Reiseland" }, region: string } } },
  },
}, {
  types: administrationFields,
  codeLists,
  fields: {
    "/home/country": { type: "code-list", options: { list: countries.uri } },
    "/region": { type: "code-list", options: { ...options, ...more } },
    "/trips/*/country": { type: "code-list", options: { list: countries.uri } },
    "/trips/*/region": { type: "code-list", options: { list: regions.uri, filter: { column: "country", by: "/trips/*/country" } } },
  },
});

let form: Form;
beforeAll(async () => { form = await formWith(); });

const day = "2026-06-01";
const issues = (answers: Json, at = form, on = day) => checkSubmission(at, { form: at.package.form, language: "de", answers, choices: {} }, {}, on).issues.map(({ code, pointer, facts }) => `${pointer} ${code}${typeof facts["other"] === "string" ? ` ${facts["other"]}` : ""}`);

test("only entries of the other answer are taken, and the label of an entry is taken for the one there", () => {
  const answer = (session: ReturnType<typeof startSession>, pointer: string, raw: Json) => transition(form, session, { kind: "answer", pointer: pointer as Pointer, raw });
  const inB = answer(answer(startSession(form), "/home/country", "B"), "/region", { typed: "neustadt" });
  expect(inB.answers).toEqual({ home: { country: "B" }, region: "b1" });
  expect(answer(inB, "/region", { typed: "Altstadt" }).answers).toEqual({ home: { country: "B" } });
});

describe("a value that the other answer does not admit stays and is an issue", () => {
  test.each([
    ["of another country", { home: { country: "B" }, region: "a1" }, ["/region answer/choice-not-offered Land"]],
    ["of none", { home: { country: "A" }, region: "c1" }, ["/region answer/choice-not-offered Land"]],
    ["while the other is not answered", { region: "a1" }, ["/region answer/choice-first Land"]],
    ["in its row", { trips: [{ country: "A", region: "a1" }, { country: "A", region: "b1" }] }, ["/trips/1/region answer/choice-not-offered Reiseland"]],
    ["and a code that no list has", { home: { country: "A" }, region: "zz" }, ["/region answer/choice"]],
    ["unless it fits", { home: { country: "A" }, region: "a1" }, []],
  ])("%s", (_, answers, expected) => {
    expect(issues(answers)).toEqual(expected);
    const evaluation = form.evaluator().update(answers);
    expect(evaluation.pruned).toEqual(answers);
    expect(issuesOf(form, evaluation, { language: "de", typed: {}, files: {} }).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected.map((each) => each.split(" ").slice(0, 2).join(" ")));
  });
});

test("people and machines read code and label as from any list", () => {
  const evaluation = form.evaluator().update({ home: { country: "B" }, region: "a2" });
  expect(JSON.stringify(transcribe(form, evaluation, { language: "de", files: {} }))).toContain('{"kind":"text","text":"Altstadt"}');
  expect(recordOf(form, evaluation, { files: {} }).root).toMatchObject({ members: [{}, { key: "region", value: { kind: "code", code: "a2", name: "Altstadt", list: { uri: regions.uri, version: "1" } } }] });
});

describe("an entry that is not valid on the day", () => {
  const offered = (other: Json | undefined, on?: string) => offeredEntries({
    label: "Region", language: "de", options, facts: { types: ["string"], keywords: {}, structural: false }, codeList: (uri) => (uri === regions.uri ? regions : undefined), file: () => undefined,
    ...(on !== undefined && { day: on }), other: () => ({ label: "Land", value: other }),
  }).map(({ value }) => value);

  test("is not offered, and all are where no day matters", () => {
    expect([offered("A", "2025-12-31"), offered("A", "2026-01-01"), offered("A", "2031-01-01"), offered("A")]).toEqual([["a1", "a2"], ["a1"], [], ["a1", "a2"]]);
    expect(offered(["A", "B"], "2026-01-01")).toEqual(["a1", "b1"]);
    expect(offered(undefined)).toEqual([]);
  });

  test("is taken from who chose it before, unless the form says that validity is enforced", async () => {
    const answers = { home: { country: "A" }, region: "a2" };
    expect(issues(answers)).toEqual([]);
    const strict = await formWith({ validity: "enforce" });
    expect(issues(answers, strict)).toEqual(["/region answer/choice-not-valid"]);
    expect(issues(answers, strict, "2025-06-01")).toEqual([]);
  });
});

test("a form says what reads what, and that its lists change with the day", () => {
  expect(form.package.lists).toEqual({ reads: { "/region": ["/home/country"], "/trips/*/region": ["/trips/*/country"] }, dated: true });
});
