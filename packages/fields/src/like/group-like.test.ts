import { expect, test } from "vitest";
import type { FieldContext, FieldOptions } from "@formgeber/core";
import { address } from "../address/address.type.ts";
import { personName } from "../person-name/person-name.type.ts";
import { worldwideAddress } from "../worldwide-address/worldwide-address.type.ts";

const contextWith = (options: FieldOptions): FieldContext => ({
  label: "Gruppe", language: "de", options, facts: { types: ["object"], keywords: {}, structural: true }, codeList: () => undefined, file: () => undefined,
});

test("members are shown by the role they play, under whatever key", () => {
  const settings = address.memberSettings?.(contextWith({ parts: { postalCode: "zip", town: "place" } }));
  expect(settings?.["zip"]).toEqual({ autocomplete: "postal-code", width: 6, options: { characters: "B" } });
  expect(settings?.["place"]).toMatchObject({ autocomplete: "address-level2" });
  expect(settings).not.toHaveProperty("postalCode");
});

test("browsers are told nothing where the group is about somebody else", () => {
  const settings = personName.memberSettings?.(contextWith({ autofill: false })) ?? {};
  expect(Object.values(settings).map(({ autocomplete }) => autocomplete)).toEqual([undefined, undefined, undefined, undefined]);
  expect(settings["familyName"]).toEqual({ options: { characters: "A" } });
});

test("a country is chosen from the code list the address names", () => {
  expect(worldwideAddress.memberSettings?.(contextWith({ countries: "urn:example:countries" }))?.["country"]).toMatchObject({ type: "country", options: { list: "urn:example:countries" } });
  expect(worldwideAddress.memberSettings?.(contextWith({}))?.["country"]).not.toHaveProperty("type");
});

test("members without a role are not lost for people", () => {
  expect(personName.present({ familyName: "Nowak", remark: "Künstlername" }, contextWith({}))).toEqual({ kind: "lines", lines: ["Nowak", "Künstlername"] });
});

test("an empty group presents nothing", () => {
  expect(address.present({}, contextWith({}))).toEqual({ kind: "nothing" });
  expect(address.present(undefined, contextWith({}))).toEqual({ kind: "nothing" });
});
