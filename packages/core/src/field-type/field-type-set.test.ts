import { neutralTypes, textType } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { fieldTypeSet, inferType } from "./field-type-set.ts";

const facts = { types: ["string"], keywords: {}, structural: false };

test("a type that is not there is a fault that names those that are", () => {
  expect(() => neutralTypes.get("texxt")).toThrow(/expected one of .*text.*; found "texxt"/);
  expect(neutralTypes.has("texxt")).toBe(false);
  expect(neutralTypes.get("text")).toBe(textType);
});

test("the first type that suits is taken", () => {
  const special = { ...textType, name: "special" };
  expect(inferType(fieldTypeSet([special, textType]), facts)).toBe(special);
  expect(inferType(fieldTypeSet([textType, special]), facts)).toBe(textType);
  expect(inferType(neutralTypes, { types: ["object"], keywords: {}, structural: true })).toBeUndefined();
});
