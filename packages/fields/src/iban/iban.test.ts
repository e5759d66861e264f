import { expect, test } from "vitest";
import fc from "fast-check";
import { fixtureContext } from "../contract/fixture.ts";
import { iban } from "./iban.type.ts";

const context = fixtureContext({ schema: { type: "string" }, accepted: [], rejected: [] }, { raw: null });

test("one wrong digit or two neighbours exchanged are always noticed", () => {
  const right = "DE02120300000000202051";
  fc.assert(fc.property(fc.integer({ min: 2, max: 21 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
    const wrong = right.slice(0, at) + digit + right.slice(at + 1);
    expect(iban.check?.(wrong, context)?.code).toBe(wrong === right ? undefined : "answer/iban-checksum");
  }));
  for (let at = 2; at < right.length - 1; at++) {
    const swapped = right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2);
    expect(iban.check?.(swapped, context)?.code).toBe(swapped === right ? undefined : "answer/iban-checksum");
  }
});
