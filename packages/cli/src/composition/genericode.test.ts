import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodeList, CodeListColumn, CodeListEntry } from "@formgeber/core";
import { checkCodeList } from "@formgeber/core/compile";
import { exportGenericode } from "@formgeber/export-xml";
import { readGenericode } from "@formgeber/import";
import fc from "fast-check";
import { expect, test } from "vitest";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((each) => each.trim()).filter((each) => each !== "" && !/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Cs}]/u.test(each));
const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,5}$/);
const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Lists that `checkCodeList` has nothing against, with every column named. */
const codeLists: fc.Arbitrary<CodeList> = fc.record({
  codes: fc.uniqueArray(text, { minLength: 1, maxLength: 6 }),
  ids: fc.uniqueArray(id, { minLength: 7, maxLength: 7 }),
  titles: fc.array(maybe(text), { minLength: 7, maxLength: 7 }),
  head: fc.record({ versionUri: maybe(id.map((each) => `urn:v:${each}`)), shortName: maybe(text), description: maybe(text), changes: maybe(text), source: maybe(text), validFrom: maybe(day), publisher: maybe(text.map((name) => ({ name }))) }),
  names: fc.record({ uri: id.map((each) => `urn:x:${each}`), version: text, title: text }),
  cells: fc.array(fc.record({ label: text, en: maybe(text), a: maybe(text), b: maybe(text), from: maybe(day) }), { minLength: 6, maxLength: 6 }),
}).map(({ codes, ids: [code, label, en, a, b, from], titles, head, names, cells }): CodeList => {
  const roles: readonly CodeListColumn[] = [
    { id: code ?? "", role: "code" }, { id: a ?? "" }, { id: label ?? "", role: "label", language: "de" }, { id: en ?? "", role: "label", language: "en" }, { id: b ?? "", language: "de" }, { id: from ?? "", role: "validFrom" },
  ];
  const columns = roles.map((column, i) => ({ ...column, ...(titles[i] !== undefined && titles[i] !== column.id && { title: titles[i] }) }));
  const entries = codes.map((each, i): CodeListEntry => {
    const cell = cells[i];
    const values = { ...(cell?.a !== undefined && { [a ?? ""]: cell.a }), ...(cell?.b !== undefined && { [b ?? ""]: cell.b }) };
    return { code: each, label: cell?.label ?? "x", ...(cell?.en !== undefined && { labels: { en: cell.en } }), ...(Object.keys(values).length > 0 && { values }), ...(cell?.from !== undefined && { validFrom: cell.from }) };
  });
  return { ...names, ...present(head), language: "de", columns, entries };
});

/** Without the members that are undefined, which no JSON has. */
function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** What nobody needs to write, since it follows from the rest. */
function withoutUsual({ shortName, versionUri, ...list }: CodeList): CodeList {
  return { ...list, ...(shortName !== undefined && shortName !== list.uri.split(":").at(-1) && { shortName }), ...(versionUri !== undefined && versionUri !== `${list.uri}_${list.version}` && { versionUri }) };
}

test("a list that goes out as genericode comes back as it was, and nothing is told to be lost", () => {
  fc.assert(fc.property(codeLists, (list) => {
    const { codeList, report } = readGenericode(exportGenericode(list));
    expect(codeList).toEqual(withoutUsual(list));
    expect(report).toEqual([]);
    expect(checkCodeList(codeList).filter(({ severity }) => severity === "error")).toEqual([]);
  }), { numRuns: 200 });
});

const corpora = join(process.env["FORMGEBER_CORPORA"] ?? "/nowhere", "standards/data/codelists");
const files = existsSync(corpora) ? readdirSync(corpora) : [];

test.skipIf(files.length === 0).each(files)("%s comes back as it came in", (file) => {
  const { codeList } = readGenericode(readFileSync(join(corpora, file)));
  expect(readGenericode(exportGenericode(codeList)).codeList).toEqual(codeList);
});
