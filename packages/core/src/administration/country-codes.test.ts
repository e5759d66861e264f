import { expect, test } from "vitest";
import { isCountryCode } from "./country-codes.ts";
import { ibanLengths } from "./iban-lengths.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountryCode);

test("there are the 249 countries of ISO 3166-1 and Kosovo", () => {
  expect(all).toHaveLength(250);
});

test("the regions of Unicode know every one", () => {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  expect(all.filter((code) => names.of(code) === undefined)).toEqual([]);
});

test("every country with IBANs is one", () => {
  expect(Object.keys(ibanLengths()).filter((code) => !isCountryCode(code))).toEqual([]);
});

test("nothing but two capital letters is one", () => {
  expect(["", "D", "de", "D E", "DEU", " "].filter(isCountryCode)).toEqual([]);
});
