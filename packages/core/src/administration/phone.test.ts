import { expect, test } from "vitest";
import { e164, phoneFormat } from "./phone.ts";
import phone from "./phone.fixtures.json" with { type: "json" };

test.each(phone.accepted)("$value is $e164 for machines", ({ value, e164: dialled }) => {
  expect(e164(value)).toBe(dialled ?? undefined);
});

test("a number of another country has its code, whatever 0 stands for", () => {
  expect(e164("020 7946 0958", "44")).toBe("+442079460958");
  expect(e164("+44 20 7946 0958", "49")).toBe("+442079460958");
});

test("what machines dial is a number itself, and stays", () => {
  for (const { e164: dialled } of phone.accepted) {
    if (dialled !== null) expect([phoneFormat.normalise(dialled), phoneFormat.check(dialled), e164(dialled)]).toEqual([dialled, undefined, dialled]);
  }
});
