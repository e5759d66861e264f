import { readFileSync } from "node:fs";
import type { FormRecord, Lexical, RecordShape } from "@formgeber/core";
import { describe, expect, test } from "vitest";
import { exportXml, type MessageInput } from "./export-xml.ts";

const small = JSON.parse(readFileSync(new URL("../../fixtures/small-form.json", import.meta.url), "utf8")) as MessageInput;

/** The small form with one member of the record changed. */
function withMember(key: string, value: Lexical): MessageInput {
  const { root } = small.record;
  const members = root.kind === "members" ? root.members.filter((member) => member.key !== key) : [];
  const record: FormRecord = { ...small.record, root: { kind: "members", members: [...members, { key, value }] } };
  return { ...small, record };
}

const literal = (text: string): Lexical => ({ kind: "literal", datatype: "text", text });

describe("exportXml", () => {
  test("writes the small form as agreed", async () => {
    await expect(exportXml(small)).toMatchFileSnapshot("../../fixtures/small-form.golden.xml");
  });

  test("gives the same text again", () => {
    expect(exportXml(small)).toBe(exportXml(structuredClone(small)));
  });

  test("writes answers in the order of the form, whatever the order of the record", () => {
    const names = [...exportXml(small).matchAll(/^ {2}<(\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual(["nachrichtenkopf", "vorgang", "paechter", "parzelle", "parzelle", "wunsch", "wunsch", "bemerkung"]);
  });

  test("keeps the order of repeated answers", () => {
    const codes = [...exportXml(small).matchAll(/<code>(strom|wasser|nord|sued)</g)].map(([, code]) => code);
    expect(codes).toEqual(["sued", "nord", "strom", "wasser"]);
  });

  test("writes no empty element", () => {
    const xml = exportXml(withMember("bemerkung", literal(" \n\t ")));
    expect(xml).not.toMatch(/<[^>]*\/>|<([\w.:]+)[^>]*>\s*<\/\1>/);
    expect(xml).not.toContain("bemerkung");
    expect(xml).not.toContain("anschrift");
  });

  test("normalises text to NFC", () => {
    expect(exportXml(withMember("bemerkung", literal("Mu\u0308ller")))).toContain("<bemerkung>Müller</bemerkung>");
  });

  test("names pointer and character of a text outside its DIN 91379 set", () => {
    expect(() => exportXml(withMember("bemerkung", literal("schön 😀")))).toThrow(/set C at \/bemerkung; found “😀” \(U\+1F600\)/);
    expect(() => exportXml(withMember("bemerkung", literal("a\u00AD")))).toThrow(/at \/bemerkung; found U\+00AD/);
  });

  test("refuses an answer the shape does not know", () => {
    expect(() => exportXml(withMember("nobody", literal("x")))).toThrow(/at \/nobody; found literal/);
    expect(() => exportXml(withMember("plots", literal("x")))).toThrow(/expected a list at \/plots; found literal/);
  });

  test("writes a message for a form without a mapping", () => {
    const { xml: _, ...bare } = small.shape;
    const shape: RecordShape = bare;
    expect(exportXml({ ...small, shape })).toContain('<form:formular.gardenPlot.0100 xmlns:form="urn:formgeber:standard:garden-plot_1.2.0"');
  });

  test("leaves out what the head does not have", () => {
    const { leika: _, test: __, ...head } = small.message;
    const xml = exportXml({ ...small, message: head });
    expect(xml).not.toContain("leistungsschluessel");
    expect(xml).not.toContain("test=");
  });
});
