import { describe, expect, test } from "vitest";
import { checkDigit11 } from "./check-digits.ts";
import { creditorIdFormat } from "./creditor-id.ts";
import type { Format } from "./format.ts";
import { ibanFormat } from "./iban.ts";
import { taxIdFormat } from "./tax-id.ts";

const DIGITS = [..."0123456789"];

/** Every text that differs from this one in one digit. */
function withOneOtherDigit(text: string, from: number): readonly string[] {
  return [...text].flatMap((sign, at) => (at < from || !/\d/.test(sign) ? [] : DIGITS.filter((digit) => digit !== sign).map((digit) => text.slice(0, at) + digit + text.slice(at + 1))));
}

/** Every text in which two different digits side by side have changed places. */
function withNeighboursExchanged(text: string, from: number): readonly string[] {
  return [...text].flatMap((sign, at) => {
    const next = text[at + 1] ?? sign;
    return at < from || next === sign || !/\d\d/.test(sign + next) ? [] : [text.slice(0, at) + next + sign + text.slice(at + 2)];
  });
}

describe.each<[string, Format, string, number]>([
  ["an IBAN", ibanFormat, "DE02120300000000202051", 2],
  ["an IBAN with letters", ibanFormat, "NL91ABNA0417164300", 2],
  ["a creditor id", creditorIdFormat, "DE98ZZZ09876543210".replace("98", checkDigitsOf("09876543210")), 2],
])("of %s", (_, format, right, from) => {
  test("one wrong digit is always found", () => {
    expect(format.check(right)).toBeUndefined();
    expect(withOneOtherDigit(right, from).filter((wrong) => format.check(wrong) === undefined)).toEqual([]);
  });

  test("two neighbours exchanged are always found", () => {
    expect(withNeighboursExchanged(right, from).filter((wrong) => format.check(wrong) === undefined)).toEqual([]);
  });
});

test("what a creditor chooses for its branches takes no part in the check digits of its id", () => {
  expect(["ZZZ", "ABC", "001"].map((branch) => creditorIdFormat.check(`DE98${branch}09999999999`))).toEqual([undefined, undefined, undefined]);
});

describe("of a tax id", () => {
  test("one wrong digit is always found", () => {
    for (const right of ["86095742719", "47036892816", "65929970489"]) {
      expect(withOneOtherDigit(right, 0).filter((wrong) => taxIdFormat.check(wrong) === undefined)).toEqual([]);
    }
  });

  test("of neighbours exchanged one pair of digits in 45 slips through, as the procedure has it", () => {
    const pairs = DIGITS.flatMap((before) => DIGITS.flatMap((a) => DIGITS.filter((b) => a < b).map((b) => ({ before, a, b }))));
    const missed = pairs.filter(({ before, a, b }) => checkDigit11(before + a + b) === checkDigit11(before + b + a));
    expect(missed).toHaveLength(pairs.length / 45);
  });
});

/** The two check digits that MOD 97-10 asks for, reckoned from scratch. */
function checkDigitsOf(national: string): string {
  const number = BigInt(`${national}131400`);
  return String(98n - (number % 97n)).padStart(2, "0");
}
