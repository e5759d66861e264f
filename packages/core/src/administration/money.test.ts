import { expect, test } from "vitest";
import { readDecimal, readableDecimal, withFraction } from "./decimal.ts";
import { readableEuros, typedAmount } from "./money.ts";

test.each([
  ["12,5", "12.50", "12,50\u00A0€"],
  ["12.345,67 €", "12345.67", "12.345,67\u00A0€"],
  ["EUR 1.000,--", "1000.00", "1000,00\u00A0€"],
  ["12,- Euro", "12.00", "12,00\u00A0€"],
  ["-3", "-3.00", "−3,00\u00A0€"],
])("the amount typed as %j is %s and reads %j", (typed, amount, readable) => {
  const decimal = readDecimal(typedAmount(typed), "de") ?? "";
  expect(withFraction(decimal, 2)).toBe(amount);
  expect(readableEuros(readableDecimal(amount, "de"), "de")).toBe(readable);
});

test("English puts the sign before the number", () => {
  expect(["12.50", "−3.00"].map((readable) => readableEuros(readable, "en"))).toEqual(["€12.50", "−€3.00"]);
});
