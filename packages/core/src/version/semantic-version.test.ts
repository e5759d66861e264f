import { expect, test } from "vitest";
import { compareVersions, isAbove, isInRange, raised, stepBetween } from "./semantic-version.ts";

test("versions come in the order of Semantic Versioning, section 11", () => {
  const order = ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0"];
  expect(order.toReversed().toSorted(compareVersions)).toEqual(order);
});

test.each([["1.2.3", "1.x", true], ["1.2.3", "1.2.x", true], ["1.2.3", "1.2.3", true], ["1.20.3", "1.2.x", false], ["10.0.0", "1.x", false], ["1.2.3", "1.2.4", false]])("%s in %s: %s", (version, range, expected) => {
  expect(isInRange(version, range)).toBe(expected);
});

test("above a range means above all of it", () => {
  expect([isAbove("2.0.0", "1.x"), isAbove("1.9.0", "1.x"), isAbove("1.3.0", "1.2.x"), isAbove("0.9.0", "1.x")]).toEqual([true, false, true, false]);
});

test.each([["1.0.0", "2.0.0", "major"], ["1.0.0", "1.1.0", "minor"], ["1.0.0", "1.0.1", "patch"], ["0.1.0", "0.2.0", "major"], ["0.1.0", "0.1.1", "minor"], ["1.0.0", "1.0.0", undefined], ["2.0.0", "1.0.0", undefined]])("from %s to %s is a %s step", (before, after, step) => {
  expect(stepBetween(before, after)).toBe(step);
});

test("a raised version lies at least that step away", () => {
  for (const version of ["1.2.3", "0.2.3"]) {
    expect(["major", "minor", "patch"].map((step) => raised(version, step as "major"))).toEqual(version === "1.2.3" ? ["2.0.0", "1.3.0", "1.2.4"] : ["0.3.0", "0.2.4", "0.2.4"]);
  }
});
