import { readFileSync } from "node:fs";
import { issuesOf, startSession, transition, walk, type Form, type Pointer, type SchemaObject, type WalkNode } from "@formgeber/core";
import { formOf } from "@formgeber/testkit";
import { beforeAll, expect, test } from "vitest";
import { administrationFields } from "../index.ts";

const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
const schema = JSON.parse(/```json\n([^]*?)```/.exec(readme)?.[1] ?? "") as SchemaObject;

let form: Form;
beforeAll(async () => {
  form = await formOf({ type: "object", properties: { home: { title: "Wohnung", ...schema } } }, { types: administrationFields, fields: { "/home": { type: "worldwide-address" } } });
});

function filled(answers: { readonly [member: string]: string }) {
  let session = startSession(form);
  for (const [member, raw] of Object.entries(answers)) session = transition(form, session, { kind: "answer", pointer: `/home/${member}` as Pointer, raw });
  const evaluation = form.evaluator().update(session.answers, session.choices);
  return { asked: walk(form, evaluation, { language: "de", files: {} }).flatMap(({ nodes }) => nodes.flatMap(labelsIn)), answers: evaluation.pruned, issues: issuesOf(form, evaluation, session).map(({ code, pointer }) => `${code} ${pointer}`) };
}

function labelsIn(node: WalkNode): readonly string[] {
  return node.kind === "field" ? [node.label] : "nodes" in node ? node.nodes.flatMap(labelsIn) : [];
}

test("nothing but the country is asked for as long as it is not known", () => {
  expect(filled({}).asked).toEqual(["Staat"]);
});

test("in Germany street, house number and a German postal code are asked for", () => {
  const { asked, issues } = filled({ country: "000", street: "Hauptstraße", houseNumber: "5", postalCode: "SW1A", town: "Dresden" });
  expect(asked).toEqual(["Staat", "Straße", "Hausnummer", "Zusatz zur Anschrift", "Postleitzahl", "Ort"]);
  expect(issues).toEqual(["answer/postal-code /home/postalCode"]);
});

test("abroad free lines are asked for, and what was typed for Germany is not sent", () => {
  const { asked, issues, answers } = filled({ country: "000", street: "Hauptstraße", postalCode: "1", ["country" as string]: "152" });
  expect(asked).toEqual(["Staat", "Anschrift"]);
  expect(issues).toEqual(["answer/required /home/lines"]);
  expect(answers).toEqual({ home: { country: "152" } });
});
