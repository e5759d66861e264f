import { expect, test } from "vitest";
import type { CodeList } from "./code-list.ts";
import { columnsOf } from "./columns-of.ts";
import { isValidOn } from "./is-valid-on.ts";

const list: CodeList = { uri: "urn:example:list", version: "1", title: "Liste", language: "de", entries: [{ code: "1", label: "Eins" }] };

test("a list that names no columns has those its entries use", () => {
  expect(columnsOf(list)).toEqual([{ id: "code", role: "code" }, { id: "label", role: "label", language: "de" }]);
  const entries = [{ code: "1", label: "Eins", labels: { en: "One" }, values: { land: "x", code: "y" } }, { code: "2", label: "Zwei", validUntil: "2025-01-01" }];
  expect(columnsOf({ ...list, entries }).map(({ id, role }) => `${id} ${role ?? ""}`)).toEqual(["_code code", "label label", "label-en label", "land ", "code ", "validUntil validUntil"]);
});

test("the first and the last day belong to a validity, and without limits every day does", () => {
  const year = { validFrom: "2025-01-01", validUntil: "2025-12-31" };
  expect(["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"].map((day) => isValidOn(year, day))).toEqual([false, true, true, false]);
  expect(isValidOn({}, "1900-01-01")).toBe(true);
});
