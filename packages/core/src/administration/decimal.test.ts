import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDecimals, canonical, compareDecimals, decimalOf, readDecimal, readableDecimal, typedDecimal, withFraction } from "./decimal.ts";

const decimals = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 999n }))
  .map(([isNegative, whole, fraction]) => canonical(`${isNegative ? "-" : ""}${whole}.${String(fraction).padStart(3, "0")}`));

describe("decimal text", () => {
  test.each(["de", "en"])("is read back from how it stands in a control (%s)", (language) => {
    fc.assert(fc.property(decimals, (decimal) => {
      expect(readDecimal(typedDecimal(decimal, language), language)).toBe(decimal);
    }));
  });

  test.each(["de", "en"])("is read back from how people read it (%s)", (language) => {
    fc.assert(fc.property(decimals, (decimal) => {
      expect(readDecimal(readableDecimal(decimal, language), language)).toBe(decimal);
    }));
  });

  test("is the same number as the JSON number it is made of", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(Number(decimalOf(number))).toBe(Object.is(number, -0) ? 0 : number);
    }));
  });

  test("compares exactly, where floating point does not", () => {
    expect(compareDecimals("0.30", "0.3")).toBe(0);
    expect(compareDecimals("9007199254740993", "9007199254740992")).toBe(1);
    expect(compareDecimals("-2", "-1.99")).toBe(-1);
  });

  test("adds up exactly, where floating point does not", () => {
    expect(["0.10", "0.20"].reduce(addDecimals)).toBe("0.30");
    expect(Array.from({ length: 10 }, () => "0.10").reduce(addDecimals)).toBe("1.00");
    expect(addDecimals("9007199254740993", "0.01")).toBe("9007199254740993.01");
    expect(addDecimals("-0.50", "0.25")).toBe("-0.25");
  });

  test("gives the first number back when the second is taken off the sum", () => {
    fc.assert(fc.property(decimals, decimals, (a, b) => {
      const negated = b.startsWith("-") ? b.slice(1) : `-${b}`;
      expect(compareDecimals(addDecimals(addDecimals(a, b), negated), a)).toBe(0);
    }));
  });

  test("is padded, never rounded", () => {
    expect(withFraction("12", 2)).toBe("12.00");
    expect(withFraction("12.5", 2)).toBe("12.50");
    expect(withFraction("12.555", 2)).toBe("12.555");
  });

  test.each(["", "-", ".", ",", "1.2.3", "1,2,3", "1e5", "0x10", "Infinity", "١٢"])("is not read from %j", (typed) => {
    expect(readDecimal(typed, "de")).toBeUndefined();
  });
});
