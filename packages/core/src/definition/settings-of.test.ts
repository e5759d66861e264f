import { definitionOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";

const definition = definitionOf({}, {
  fields: {
    "/rows/*/a": { label: "Muster" },
    "#/properties/a": { label: "Stelle", width: 3 },
    "#/$defs/a": { width: 9, type: "text" },
  },
});

test("the answer pattern wins over places, the first place over the next, member by member", () => {
  const { settings, pointers } = settingsOf(definition, "/rows/*/a", ["#/properties/a", "#/$defs/a"], { autocomplete: "name", width: 1 });
  expect(settings).toEqual({ label: "Muster", width: 3, type: "text", autocomplete: "name" });
  expect(pointers).toEqual({ label: "/fields/~1rows~1*~1a/label", width: "/fields/#~1properties~1a/width", type: "/fields/#~1$defs~1a/type" });
});

test("without an entry there are no settings", () => {
  expect(settingsOf(definition, "/b", ["#/properties/b"])).toEqual({ settings: {}, pointers: {} });
  expect(settingsOf(definitionOf({}), "/b", [])).toEqual({ settings: {}, pointers: {} });
});
