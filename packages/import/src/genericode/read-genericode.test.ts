import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "@formgeber/core";
import { checkCodeList } from "@formgeber/core/compile";
import { describe, expect, test } from "vitest";
import { readGenericode, type GenericodeOptions } from "./read-genericode.ts";

const column = (id: string, inside = "", use = "optional") => `<Column Id="${id}" Use="${use}"><ShortName>${id}</ShortName>${inside || '<Data Type="string"/>'}</Column>`;
const key = (id: string, mark = "") => `<Key Id="${id}Key">${mark && `<Annotation><AppInfo><x:${mark}/></AppInfo></Annotation>`}<ShortName>k</ShortName><ColumnRef Ref="${id}"/></Key>`;
const row = (values: { readonly [column: string]: string }) => `<Row>${Object.entries(values).map(([id, value]) => `<Value ColumnRef="${id}"><SimpleValue>${value}</SimpleValue></Value>`).join("")}</Row>`;
const document = ({ columns = column("code") + column("name"), keys = key("code"), rows = row({ code: "1", name: "Eins" }), head = "", identification = "" } = {}) => `<?xml version="1.0"?>
<gc:CodeList xmlns:gc="http://docs.oasis-open.org/codelist/ns/genericode/1.0/" xmlns:x="http://xoev.de/schemata/genericode/4">
<Annotation><Description>${head}</Description></Annotation>
<Identification><ShortName>list</ShortName><LongName>Eine Liste</LongName><Version>1</Version><CanonicalUri>urn:a:list</CanonicalUri><CanonicalVersionUri>urn:a:list_1</CanonicalVersionUri>${identification}</Identification>
<ColumnSet>${columns}${keys}</ColumnSet><SimpleCodeList>${rows}</SimpleCodeList></gc:CodeList>`;
const read = (parts = {}, options: GenericodeOptions = {}) => readGenericode(document(parts), options);
const labelColumn = (parts = {}, options: GenericodeOptions = {}) => read(parts, options).codeList.columns?.find(({ role }) => role === "label")?.id;

test("identification, annotations of XÖV, columns and rows become a code list", () => {
  const { codeList } = read({
    head: "<x:codelistDescription>Wozu.</x:codelistDescription><x:validFrom>2024-08-01</x:validFrom><x:changes>Neu: 2.</x:changes><x:agencyShortName>BMI</x:agencyShortName>",
    identification: "<Agency><LongName>Bundesministerium</LongName></Agency>",
    columns: column("code") + column("name") + column("land"),
    rows: row({ code: "1", name: "Eins", land: "DE" }) + row({ code: "2", name: "Zwei" }),
  });
  expect(codeList).toEqual({
    uri: "urn:a:list", version: "1", title: "Eine Liste", language: "de", description: "Wozu.", validFrom: "2024-08-01", changes: "Neu: 2.",
    publisher: { name: "Bundesministerium", shortName: "BMI" },
    columns: [{ id: "code", role: "code" }, { id: "name", role: "label", language: "de" }, { id: "land" }],
    entries: [{ code: "1", label: "Eins", values: { land: "DE" } }, { code: "2", label: "Zwei" }],
  });
});

describe("the column of codes", () => {
  test.each(["recommendedKeyColumn", "empfohleneCodeSpalte", "xoev-code"])("is the key marked %s", (mark) => {
    expect(read({ keys: key("name") + key("code", mark) }).codeList.entries[0]?.code).toBe("1");
  });

  test("is the first key of one column where nothing is marked, unless an option names another", () => {
    expect(read().codeList.entries[0]?.code).toBe("1");
    expect(read({}, { code: "name" }).codeList.entries[0]?.code).toBe("Eins");
  });
});

describe("the column of labels", () => {
  const columns = column("code") + column("kurz") + column("Bezeichnung-lang", "", "required") + column("Bezeichnung-kurz");

  test("is marked, or called like one, or the first that every row has", () => {
    expect(labelColumn({ columns, keys: key("code") + key("kurz", "xoev-codename") })).toBe("kurz");
    expect(labelColumn({ columns })).toBe("Bezeichnung-lang");
    expect(labelColumn({ columns: column("code") + column("a") + column("b", "", "required") })).toBe("b");
    expect(labelColumn({ columns }, { label: "kurz" })).toBe("kurz");
  });

  test("may be missing: then the codes are the labels, and that is told", () => {
    const { codeList, report } = read({ columns: column("code"), rows: row({ code: "A" }) });
    expect(codeList.entries).toEqual([{ code: "A", label: "A" }]);
    expect(report.map(({ what }) => what)).toContain("no mark of the column of labels: the codes are the labels, since there is no other column.");
  });

  test("in another language holds labels in that language", () => {
    const inTwo = column("code") + column("name-de", '<Data Type="string" Lang="de-DE"/>') + column("name-en", '<Data Type="string" Lang="en-GB"/>');
    expect(read({ columns: inTwo, rows: row({ code: "1", "name-de": "Eins", "name-en": "One" }) }).codeList.entries).toEqual([{ code: "1", label: "Eins", labels: { en: "One" } }]);
  });
});

test("days of entries are read from columns called so, or named, as long as all are days", () => {
  const columns = column("code") + column("name") + column("gueltigBis") + column("since");
  const rows = row({ code: "1", name: "Eins", gueltigBis: "2025-01-31", since: "2020-01-01" });
  expect(read({ columns, rows }, { validFrom: "since" }).codeList.entries).toEqual([{ code: "1", label: "Eins", validFrom: "2020-01-01", validUntil: "2025-01-31" }]);
  const { codeList, report } = read({ columns, rows: rows + row({ code: "2", name: "Zwei", gueltigBis: "30.6.2021" }) });
  expect(codeList.entries[1]).toEqual({ code: "2", label: "Zwei", values: { gueltigBis: "30.6.2021" } });
  expect(report.map(({ what }) => what).join("\n")).toContain('"30.6.2021" in the column of days "gueltigBis"');
});

test("a value that names no column belongs to the next one", () => {
  const rows = "<Row><Value><SimpleValue>1</SimpleValue></Value><Value><SimpleValue>Eins</SimpleValue></Value></Row>";
  expect(read({ rows }).codeList.entries).toEqual([{ code: "1", label: "Eins" }]);
});

describe("what does not come over is told with its place:", () => {
  test.each([
    ["an element nobody knows", { head: "<x:versionHandbook>1.2</x:versionHandbook>" }, "CodeList/Annotation/Description/versionHandbook: left out."],
    ["an attribute nobody knows", { columns: column("code") + column("name", '<LongName xml:lang="de">N</LongName><Data Type="string"/>') }, "attribute xml:lang of CodeList/ColumnSet/Column/LongName: left out."],
    ["a row without code", { rows: row({ code: "1", name: "Eins" }) + row({ name: "Zwei" }) }, "a row without code: left out."],
    ["rows without label", { rows: row({ code: "1" }) + row({ code: "2", name: "" }) }, "a row without label (2 times): its code is its label."],
    ["a value of no column", { rows: row({ code: "1", name: "Eins", other: "x" }) }, 'a value of a column "other" that is not there: left out.'],
    ["spaces", { rows: row({ code: "1", name: " Eins " }) }, 'spaces around a value of column "name": left out.'],
    ["a composed value", { rows: `<Row><Value ColumnRef="code"><SimpleValue>1</SimpleValue></Value><Value ColumnRef="name"><ComplexValue/></Value></Row>` }, "CodeList/SimpleCodeList/Row/Value/ComplexValue: left out."],
    ["a key of several columns", { keys: key("code") + '<Key Id="k"><ShortName>k</ShortName><ColumnRef Ref="code"/><ColumnRef Ref="name"/></Key>' }, "a key of 2 columns: left out: a code stands in one column."],
    ["a type", { columns: column("code", '<Data Type="integer"/>') + column("name") }, "values of type integer: kept as texts."],
    ["a day that is none", { head: "<x:validFrom>1.1.2024</x:validFrom>" }, 'the day "1.1.2024": left out: it is no ISO date.'],
  ])("%s", (_, parts, told) => {
    const found = read(parts).report;
    expect(found.map(({ what }) => what)).toContain(told);
    expect(found.every(({ from }) => /^line \d+, column \d+$/.test(from))).toBe(true);
  });
});

test.each([
  ["another element", "<x/>", "import/not-genericode"],
  ["a set of columns alone", '<gc:ColumnSet xmlns:gc="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"/>', "import/not-genericode"],
  ["no identification", document().replace(/<Identification>.*<\/Identification>/, ""), "import/genericode-incomplete"],
  ["no URI", document().replace("urn:a:list<", "<"), "import/genericode-incomplete"],
  ["no key", document({ keys: "" }), "import/genericode-incomplete"],
  ["columns that lie elsewhere", document().replace(/<ColumnSet>.*<\/ColumnSet>/, "<ColumnSetRef/>"), "import/genericode-incomplete"],
])("%s is refused", (_, source, code) => {
  expect(() => readGenericode(source)).toThrow(expect.objectContaining({ code }) as Fault);
});

test("an option that names no column is refused", () => {
  expect(() => read({}, { label: "nome" })).toThrow(/expected a column "nome"; found code, name/);
});

const corpora = join(process.env["FORMGEBER_CORPORA"] ?? "/nowhere", "standards/data/codelists");
const files = existsSync(corpora) ? readdirSync(corpora) : [];

describe.skipIf(files.length === 0)("real lists", () => {
  test.each(files)("%s is read without errors", (file) => {
    const bytes = readFileSync(join(corpora, file));
    const { codeList } = readGenericode(bytes);
    expect(checkCodeList(codeList).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(codeList.entries).toHaveLength(bytes.toString("latin1").match(/<Row>/g)?.length ?? 0);
  });
});
