import { expect, test } from "vitest";
import { agsOf, keyKind } from "./municipality-key.ts";

test("the AGS of an ARS leaves out the association", () => {
  expect(agsOf("146120000000")).toBe("14612000");
  expect(agsOf("146250240240")).toBe("14625240");
});

test("a key is told by its length, and nothing else is a key", () => {
  expect(keyKind("146120000000")).toBe("ars");
  expect(keyKind("14612000")).toBe("ags");
  expect(["1461200", "14612000x", "", "1461200000000"].map(keyKind)).toEqual([undefined, undefined, undefined, undefined]);
});
