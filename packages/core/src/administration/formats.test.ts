import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../json/json.ts";
import { bicFormat } from "./bic.ts";
import bic from "./bic.fixtures.json" with { type: "json" };
import { calendarDateFormat } from "./calendar-date.ts";
import calendarDate from "./calendar-date.fixtures.json" with { type: "json" };
import { calendarMonthFormat } from "./calendar-month.ts";
import calendarMonth from "./calendar-month.fixtures.json" with { type: "json" };
import { clockTimeFormat } from "./clock-time.ts";
import clockTime from "./clock-time.fixtures.json" with { type: "json" };
import { creditorIdFormat } from "./creditor-id.ts";
import creditorId from "./creditor-id.fixtures.json" with { type: "json" };
import type { Format } from "./format.ts";
import { ibanFormat } from "./iban.ts";
import iban from "./iban.fixtures.json" with { type: "json" };
import { licencePlateFormat } from "./licence-plate.ts";
import licencePlate from "./licence-plate.fixtures.json" with { type: "json" };
import { municipalityKeyFormat } from "./municipality-key.ts";
import municipalityKey from "./municipality-key.fixtures.json" with { type: "json" };
import { partialDateFormat } from "./partial-date.ts";
import partialDate from "./partial-date.fixtures.json" with { type: "json" };
import { phoneFormat } from "./phone.ts";
import phone from "./phone.fixtures.json" with { type: "json" };
import { postalCodeFormat } from "./postal-code.ts";
import postalCode from "./postal-code.fixtures.json" with { type: "json" };
import { taxIdFormat } from "./tax-id.ts";
import taxId from "./tax-id.fixtures.json" with { type: "json" };
import { webAddressFormat } from "./web-address.ts";
import webAddress from "./web-address.fixtures.json" with { type: "json" };

interface Fixtures {
  readonly accepted: readonly { readonly typed: string; readonly value: string; readonly presented: string }[];
  readonly rejected: readonly { readonly typed: string; readonly issue: string; readonly facts?: { readonly [name: string]: Json } }[];
}

const formats: readonly (readonly [name: string, format: Format, fixtures: Fixtures])[] = [
  ["bic", bicFormat, bic],
  ["calendar-date", calendarDateFormat, calendarDate],
  ["calendar-month", calendarMonthFormat, calendarMonth],
  ["clock-time", clockTimeFormat, clockTime],
  ["creditor-id", creditorIdFormat, creditorId],
  ["iban", ibanFormat, iban],
  ["licence-plate", licencePlateFormat, licencePlate],
  ["municipality-key", municipalityKeyFormat, municipalityKey],
  ["partial-date", partialDateFormat, partialDate],
  ["phone", phoneFormat, phone],
  ["postal-code", postalCodeFormat, postalCode],
  ["tax-id", taxIdFormat, taxId],
  ["web-address", webAddressFormat, webAddress],
];

describe.each(formats)("the format %s", (_, format, { accepted, rejected }) => {
  test.each(accepted)("takes $typed for $value and shows $presented", ({ typed, value, presented }) => {
    expect(format.normalise(typed)).toBe(value);
    expect(format.check(value)).toBeUndefined();
    expect(format.present(value, "de")).toBe(presented);
  });

  test("is read back from how people read it", () => {
    for (const { value } of accepted) expect(format.normalise(format.present(value, "de"))).toBe(value);
  });

  test.each(rejected)("refuses $typed: $issue", ({ typed, issue, facts = {} }) => {
    const found = format.check(format.normalise(typed));
    expect(found).toMatchObject({ code: issue });
    expect(found?.facts).toEqual(facts);
  });

  test("normalises to what normalises to itself, whatever was typed", () => {
    const likely = fc.string({ unit: fc.constantFrom(..."0123456789ABDEZabdezäÖ -–./:()+\u00AD\u00A0IBANDEU") });
    const varied = fc.constantFrom(...accepted.map(({ typed }) => typed)).chain((typed) => fc.nat(typed.length).map((at) => typed.slice(at) + typed.slice(0, at)));
    fc.assert(fc.property(fc.oneof(likely, varied, fc.string({ unit: "binary" })), (typed) => {
      const value = format.normalise(typed);
      expect(format.normalise(value)).toBe(value);
      format.check(value);
      format.present(value, "de");
    }), { numRuns: 1000 });
  });

  test("keeps nothing of nothing", () => {
    expect(format.normalise("  ")).toBe("");
  });
});
