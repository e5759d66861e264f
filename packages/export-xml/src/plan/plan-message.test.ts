import type { LexicalShape, RecordShape, ShapeMember } from "@formgeber/core";
import { describe, expect, test } from "vitest";
import { planMessage } from "./plan-message.ts";

const text: LexicalShape = { kind: "literal", datatype: "text", facets: {} };
const member = (key: string, shape: LexicalShape = text, required = false): ShapeMember => ({ key, shape, required, label: key });
const group = (...members: ShapeMember[]): LexicalShape => ({ kind: "members", members });

function plan(members: readonly ShapeMember[], elements: NonNullable<NonNullable<RecordShape["xml"]>["elements"]> = {}): ReturnType<typeof planMessage> {
  return planMessage({
    form: { id: "form", version: "1.0.0", hash: "" },
    title: "Form",
    legalBasis: [],
    root: { kind: "members", members },
    xml: { namespace: "urn:x:standard:form_1.0", prefix: "f", standard: "Form", version: "1.0", message: "form.message.0100", messageType: { code: "0100", list: "urn:x:types", listVersion: "1" }, elements },
  });
}

const names = (members: readonly ShapeMember[], elements = {}): string[] => plan(members, elements).members.map(({ name }) => name);

describe("planMessage", () => {
  test("names elements after the mapping, then after the key", () => {
    expect(names([member("a"), member("Über uns")], { "/a": "erstes" })).toEqual(["erstes", "ueberUns"]);
  });

  test("tells keys apart that become the same name, and gives way to names of the mapping", () => {
    expect(names([member("straße"), member("strasse"), member("x"), member("y")], { "/y": "x" })).toEqual(["strasse", "strasse2", "x2", "x"]);
  });

  test("keeps the names of every message free", () => {
    expect(names([member("vorgang")])).toEqual(["vorgang2"]);
  });

  test("leaves out what the mapping leaves out", () => {
    const { members, leftOut } = plan([member("a"), member("b")], { "/a": false });
    expect(members.map(({ key }) => key)).toEqual(["b"]);
    expect([...leftOut]).toEqual(["/a"]);
  });

  test("asks for an element only where every valid record has something to write", () => {
    const planned = plan([
      member("value", text, true),
      member("mayBeEmpty", group(member("a")), true),
      member("neverEmpty", group(member("a", text, true)), true),
      member("optional", group(member("a", text, true))),
      member("rows", { kind: "items", item: text, minItems: 2, maxItems: 5 }, true),
      member("rowsMayBeEmpty", { kind: "items", item: group(member("a")), minItems: 2 }, true),
      member("optionalRows", { kind: "items", item: text, minItems: 2 }),
    ]).members;
    expect(planned.map(({ key, minOccurs, maxOccurs }) => [key, minOccurs, maxOccurs])).toEqual([
      ["value", 1, 1], ["mayBeEmpty", 0, 1], ["neverEmpty", 1, 1], ["optional", 0, 1], ["rows", 2, 5], ["rowsMayBeEmpty", 0, "unbounded"], ["optionalRows", 0, "unbounded"],
    ]);
  });

  test("numbers a choice outside all groups whose name one in a group has taken", () => {
    const choice = (...codes: string[]): LexicalShape => ({ kind: "code", codes });
    const { members } = plan([member("a", group(member("art", choice("1", "2")))), member("art", choice("1", "3"))]);
    expect(JSON.stringify(members)).toContain("urn:x:standard:form:codeliste:art\"");
    expect(JSON.stringify(members)).toContain("urn:x:standard:form:codeliste:art-2\"");
  });

  test("gives a choice without a list one of its own, and equal choices of one name the same", () => {
    const choice = (...codes: string[]): LexicalShape => ({ kind: "code", codes });
    const planned = plan([
      member("a", group(member("art", choice("1", "2")))),
      member("b", group(member("art", choice("1", "2")))),
      member("c", group(member("art", choice("1", "3")))),
    ]).members;
    const lists = planned.map(({ content }) => content.kind === "members" && content.members[0]?.content.kind === "code" && content.members[0].content.list);
    expect(lists).toEqual([
      { uri: "urn:x:standard:form:codeliste:art", version: "1.0" },
      { uri: "urn:x:standard:form:codeliste:art", version: "1.0" },
      { uri: "urn:x:standard:form:codeliste:c.art", version: "1.0" },
    ]);
  });

  test("fixes the version of a list only together with its codes", () => {
    const list = { uri: "urn:list", version: "3" };
    const planned = plan([member("open", { kind: "code", list }), member("closed", { kind: "code", codes: ["a"], list }), member("mapped", { kind: "code", codes: ["a"] })], { "/mapped": { list } }).members;
    expect(planned.map(({ content }) => content.kind === "code" && content.list)).toEqual([{ uri: "urn:list" }, list, list]);
  });

  test("takes the characters of the mapping, of the field, or C", () => {
    const planned = plan([member("a"), member("b", { ...text, characters: "A" }), member("c", { ...text, characters: "A" })], { "/c": { characters: "B" } }).members;
    expect(planned.map(({ content }) => content.kind === "literal" && content.characters)).toEqual(["C", "A", "B"]);
  });
});
