import { formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import type { Json } from "../json/json.ts";
import { contentOf } from "./moved-row.ts";
import { walk } from "./walk-form.ts";
import type { WalkedRow } from "./walk.ts";

const name = { type: "string", title: "Name" } as const;
const rowsOf = (items: object): object => ({ type: "object", properties: { rows: { type: "array", title: "Personen", items } } });

/** The rows before and after the first of them is taken out. */
async function withoutFirst(items: object, rows: readonly Json[]): Promise<readonly [readonly WalkedRow[], readonly WalkedRow[], readonly WalkedRow[]]> {
  const form = await formOf(rowsOf(items) as never);
  const evaluator = form.evaluator();
  const read = (answers: readonly Json[], previous?: ReturnType<typeof walk>) => walk(form, evaluator.update({ rows: [...answers] }), { language: "de", files, ...(previous && { previous }) });
  const rowsIn = (pages: ReturnType<typeof walk>): readonly WalkedRow[] => pages.flatMap(({ nodes }) => nodes.flatMap((node) => (node.kind === "repeat" ? node.rows : [])));
  const before = read(rows);
  const after = read(rows.slice(1), before);
  return [rowsIn(before), rowsIn(after), rowsIn(walk(form, form.evaluator().update({ rows: rows.slice(1) }), { language: "de", files }))];
}

const files = {};
const people = { type: "object", title: "Person", properties: { name, home: { type: "object", title: "Wohnung", properties: { town: name } } } };

test("a row that moved up is what is read anew, and says that it holds the same", async () => {
  const [before, after, anew] = await withoutFirst(people, ["A", "B", "C"].map((one) => ({ name: one, home: { town: "X" } })));
  expect(after).toEqual(anew);
  expect(after.map(({ label }) => label)).toEqual(["Person 1", "Person 2"]);
  expect(after.map(contentOf)[0]).toBe(before.map(contentOf)[1]);
});

test("a row that is an answer itself, and one that holds rows, are read anew where they move to", async () => {
  const [, singles, singlesAnew] = await withoutFirst(name, ["A", "B", "C"]);
  expect(singles).toEqual(singlesAnew);
  const [before, nested, nestedAnew] = await withoutFirst({ type: "object", properties: { names: { type: "array", items: name } } }, [{ names: ["A"] }, { names: ["B", "C"] }]);
  expect(nested).toEqual(nestedAnew);
  expect(nested.map(contentOf)[0]).not.toBe(before.map(contentOf)[1]);
});
