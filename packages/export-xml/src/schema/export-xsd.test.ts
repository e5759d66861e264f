import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { characterRanges, characterSequences, characterSets, xsdPattern, type CharacterSet, type Lexical, type LexicalShape, type LiteralType, type RecordShape } from "@formgeber/core";
import { afterAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { exportXml, type MessageInput } from "../message/export-xml.ts";
import { xoevBase } from "./base-namespaces.ts";
import { baseSchema } from "./base-schema.ts";
import { exportXsd, type MessageSchema, type SchemaFile } from "./export-xsd.ts";

const small = JSON.parse(readFileSync(new URL("../../fixtures/small-form.json", import.meta.url), "utf8")) as MessageInput;

/** What libxml2 (in WebAssembly) finds wrong with a message. */
async function errors(xml: string, { files, main }: MessageSchema): Promise<string[]> {
  const [schema, ...others] = [...files].sort((a, b) => Number(b.name === main) - Number(a.name === main));
  const result = await validateXML({
    xml: { fileName: "message.xml", contents: xml },
    schema: { fileName: main, contents: schema?.text ?? "" },
    preload: others.map(({ name, text }) => ({ fileName: name, contents: text })),
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  return result.errors.map(({ message }) => message);
}

/** A form with one text for each entry of a list. */
function textForm(texts: readonly string[], characters: CharacterSet): MessageInput {
  const item: LexicalShape = { kind: "literal", datatype: "text", facets: {}, characters };
  const items: Lexical = { kind: "items", items: texts.map((text) => ({ kind: "literal", datatype: "text", text })) };
  return {
    ...small,
    record: { ...small.record, root: { kind: "members", members: [{ key: "t", value: items }] } },
    shape: { ...small.shape, root: { kind: "members", members: [{ key: "t", label: "Text", required: false, shape: { kind: "items", item, minItems: 0 } }] } },
  };
}

/** A form with one literal of a datatype. */
function literalForm(datatype: LiteralType, text: string): MessageInput {
  return {
    ...small,
    record: { ...small.record, root: { kind: "members", members: [{ key: "d", value: { kind: "literal", datatype, text } }] } },
    shape: { ...small.shape, root: { kind: "members", members: [{ key: "d", label: "Datum", required: true, shape: { kind: "literal", datatype, facets: {} } }] } },
  };
}

describe("exportXsd", () => {
  const literals: readonly (readonly [LiteralType, string])[] = [
    ["partialDate", "1980"], ["partialDate", "1980-05"], ["partialDate", "1980-05-12"], ["gYearMonth", "1980-05"], ["time", "08:30:00"],
    ["dateTime", "2026-11-25T08:30:00"], ["dateTime", "2026-11-25T08:30:00+01:00"], ["anyURI", "https://müller.de/über-uns?a=1#b"],
  ];
  test.each(literals)("takes as %s %s", async (datatype, text) => {
    const form = literalForm(datatype, text);
    expect(await errors(exportXml(form), exportXsd(form.shape))).toEqual([]);
  });

  const others: readonly (readonly [LiteralType, string])[] = [
    ["partialDate", "80"], ["partialDate", "1980-13"], ["partialDate", "1980-02-30"], ["partialDate", "Mai 1980"], ["gYearMonth", "1980-13"], ["gYearMonth", "1980"],
    ["time", "08:30"], ["time", "25:00:00"], ["dateTime", "2026-11-25T08:30"], ["dateTime", "2026-11-25"],
  ];
  test.each(others)("refuses as %s %s", async (datatype, text) => {
    const form = literalForm(datatype, text);
    expect(await errors(exportXml(form), exportXsd(form.shape))).not.toEqual([]);
  });

  test("writes the small form as agreed", async () => {
    const { files, main } = exportXsd(small.shape);
    expect(files.map(({ name }) => name)).toEqual([main, "formgeber-basis.xsd"]);
    await expect(files[0]?.text).toMatchFileSnapshot("../../fixtures/small-form.golden.xsd");
  });

  test("is met by the message", async () => {
    expect(await errors(exportXml(small), exportXsd(small.shape))).toEqual([]);
  });

  test("is met by the message of a form without a mapping", async () => {
    const { xml: _, ...shape } = small.shape;
    expect(await errors(exportXml({ ...small, shape }), exportXsd(shape))).toEqual([]);
  });

  test.each([
    ["a value outside its facets", (xml: string) => xml.replace("320.50", "5000.01")],
    ["a code outside its list", (xml: string) => xml.replace("<code>sued</code>", "<code>ost</code>")],
    ["another version of a fixed list", (xml: string) => xml.replace(/(codeliste:lage" listVersionID=")1\.2/, "$12")],
    ["a list without its version", (xml: string) => xml.replace(/ listVersionID="2024-08-01"/, "")],
    ["a missing element", (xml: string) => xml.replace(/ *<geburtsdatum>.*<\/geburtsdatum>\n/, "")],
    ["an unknown element", (xml: string) => xml.replace("<wunsch", "<andere>x</andere>\n  <wunsch")],
    ["a fourth row", (xml: string) => xml.replace(/( *<parzelle>[^]*?<\/parzelle>\n)/, "$1$1$1")],
    ["a digit in a name", (xml: string) => xml.replace("Šołćic", "Šołćic 2")],
    ["another standard", (xml: string) => xml.replace('standard="Kleingarten"', 'standard="Garten"')],
    ["no message id", (xml: string) => xml.replace("0f7c2c1e-", "")],
    ["the author before the reader", (xml: string) => xml.replace(/(<leser>[^]*<\/leser>)\s*(<autor>[^]*<\/autor>)/, "$2$1")],
  ])("is not met with %s", async (_, broken) => {
    const xml = exportXml(small);
    expect(broken(xml)).not.toBe(xml);
    expect(await errors(broken(xml), exportXsd(small.shape))).not.toEqual([]);
  });

  test.each(characterSets)("lets every entry of DIN 91379 set %s pass", async (set) => {
    const singles = characterRanges(set).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)));
    const entries = [...singles, ...characterSequences].map((entry) => `a${entry}a`);
    const form = textForm(entries, set);
    expect(await errors(exportXml(form), exportXsd(form.shape))).toEqual([]);
  });

  test("refuses what no DIN 91379 set holds", async () => {
    const form = textForm(["REPLACE"], "E");
    for (const text of ["–", "x\u0301", "😀", "\u00AD", "\u200B"]) {
      expect(await errors(exportXml(form).replace("REPLACE", text), exportXsd(form.shape))).not.toEqual([]);
    }
  });

  test("says patterns of JSON Schema with the same meaning", async () => {
    const cases: readonly (readonly [pattern: string, yes: readonly string[], no: readonly string[]])[] = [
      ["^[0-9]{5}$", ["01097"], ["1097", "010970"]],
      ["^[\\d-]+$", ["1-2"], ["1_2", "٣"]],
      ["^a|b$", ["ax", "xb"], ["xa", "bx"]],
      ["b", ["abc", "b"], ["a"]],
      ["^[^\\]^-]\\.$", ["x."], ["].", "-.", "^.", "xx"]],
      ["^(?:ab)+?c?$", ["abab", "ababc"], ["", "abcc"]],
      ["^[a-b-c]$", ["a", "-", "c"], ["d"]],
      ["^.$", ["x"], ["xy"]],
    ];
    for (const [pattern, yes, no] of cases) {
      const native = new RegExp(pattern, "u");
      const item: LexicalShape = { kind: "literal", datatype: "token", facets: { pattern: xsdPattern(pattern) ?? "none" } };
      const shape: RecordShape = { ...small.shape, root: { kind: "members", members: [{ key: "t", label: "Text", required: true, shape: item }] } };
      const schema = exportXsd(shape);
      for (const text of [...yes, ...no]) {
        const value: Lexical = { kind: "literal", datatype: "token", text: text === "" ? "–" : text };
        const xml = exportXml({ ...small, shape, record: { ...small.record, root: { kind: "members", members: [{ key: "t", value }] } } });
        expect([pattern, text, (await errors(xml, schema)).length === 0]).toEqual([pattern, text, yes.includes(text)]);
        expect(native.test(text)).toBe(yes.includes(text));
      }
    }
  }, 60_000);

  test("keeps types apart that share a name, and shares those that are the same", () => {
    const group = (...keys: string[]): LexicalShape => ({
      kind: "members",
      members: keys.map((key) => ({ key, label: key, required: false, shape: { kind: "literal", datatype: "text", facets: {} } as const })),
    });
    const inside = (shape: LexicalShape): LexicalShape => ({ kind: "members", members: [{ key: "ort", label: "Ort", required: false, shape }] });
    const member = (key: string, shape: LexicalShape): { key: string; label: string; required: boolean; shape: LexicalShape } => ({ key, label: key, required: false, shape });
    const shape: RecordShape = { ...small.shape, root: { kind: "members", members: [member("a", inside(group("x"))), member("b", inside(group("y"))), member("c", inside(group("x")))] } };
    const text = exportXsd(shape).files[0]?.text ?? "";
    const types = [...text.matchAll(/<xs:complexType name="([^"]+)"/g)].map(([, name]) => name).slice(3);
    expect(types).toEqual(["OrtType", "AType", "BOrtType", "BType", "CType"]);
  });
});

describe("schemas/xsd/formgeber-basis.xsd", () => {
  test("is what the generator writes", async () => {
    await expect(baseSchema()).toMatchFileSnapshot("../../../../schemas/xsd/formgeber-basis.xsd");
  });
});

const folder = mkdtempSync(join(tmpdir(), "formgeber-xsd-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

describe.runIf(hasXmllint)("xmllint of the system", () => {
  test("agrees that the message meets the schema", () => {
    const { files, main } = exportXsd(small.shape);
    expect(() => validateByTool("own", files, main)).not.toThrow();
  });

  const official = officialSchemas();
  test.runIf(official.length > 0)("agrees when KoSIT's base schemas take the place of ours", () => {
    const { files, main } = exportXsd(small.shape, xoevBase);
    expect(files.map(({ name }) => name)).toEqual([main]);
    expect(() => validateByTool("official", [...files, ...official], main)).not.toThrow();
  });
});

/** @throws when xmllint finds the message invalid */
function validateByTool(name: string, files: readonly SchemaFile[], main: string): void {
  const place = mkdtempSync(join(folder, `${name}-`));
  for (const file of files) writeFileSync(join(place, file.name), file.text);
  writeFileSync(join(place, "message.xml"), exportXml(small));
  execFileSync("xmllint", ["--noout", "--nonet", "--schema", join(place, main), join(place, "message.xml")], { stdio: "pipe" });
}

/** KoSIT's schemas, where the corpora hold them; we may not keep changed copies. */
function officialSchemas(): readonly SchemaFile[] {
  const corpora = process.env.FORMGEBER_CORPORA;
  if (corpora === undefined) return [];
  const place = join(corpora, "standards/data/own-worked-examples/xsd");
  const names = Object.values(xoevBase).map(({ schemaLocation }: { schemaLocation: string }) => schemaLocation);
  return names.every((name) => existsSync(join(place, name))) ? names.map((name) => ({ name, text: readFileSync(join(place, name), "utf8") })) : [];
}
