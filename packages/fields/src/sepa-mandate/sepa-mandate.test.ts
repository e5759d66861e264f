import { checkDefinition } from "@formgeber/core/compile";
import { definitionOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { administrationFields } from "../index.ts";

test("the checker misses no label of members that the type names", () => {
  const members = Object.fromEntries(["accountHolder", "iban", "other"].map((key) => [key, { type: "string", maxLength: 34 }]));
  const definition = definitionOf(
    { type: "object", properties: { mandate: { title: "Mandat", type: "object", properties: members, unevaluatedProperties: false } }, unevaluatedProperties: false },
    { fields: { "/mandate": { type: "sepa-mandate", options: { creditor: "Stadt", creditorId: "DE98ZZZ09999999999" } } } },
  );
  const missed = checkDefinition(definition, administrationFields).filter(({ code }) => code === "definition/label-missing");
  expect(missed.map(({ found }) => found)).toEqual(['none, so that people read the key "other"']);
});
