import { expect, test } from "vitest";
import { fakeClock, fakeIds } from "./fakes.ts";

test("the clock stands still until it is moved", () => {
  const clock = fakeClock("2026-01-01T00:00:00Z");
  expect(clock().toISOString()).toBe("2026-01-01T00:00:00.000Z");
  clock.advance(1500);
  expect(clock().toISOString()).toBe("2026-01-01T00:00:01.500Z");
});

test("ids count, each maker by itself", () => {
  const [a, b] = [fakeIds(), fakeIds("file")];
  expect([a(), a(), b()]).toEqual(["id-1", "id-2", "file-1"]);
});
