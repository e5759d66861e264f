import { expect, test } from "vitest";
import { after, DAY_MS, HOUR_MS } from "../ports.ts";
import { nextTry } from "./back-off.ts";

const queuedAt = new Date("2026-01-01T00:00:00Z");

test("waits grow, and never beyond six hours", () => {
  const waits = Array.from({ length: 40 }, (_, attempts) => (nextTry({ attempts, queuedAt }, queuedAt, 0)?.getTime() ?? 0) - queuedAt.getTime());
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBe(6 * HOUR_MS);
});

test("chance shortens a wait by half at most", () => {
  expect(nextTry({ attempts: 20, queuedAt }, queuedAt, 1)).toEqual(after(queuedAt, 3 * HOUR_MS));
});

test("tries go on for three weeks at least, and end", () => {
  expect(nextTry({ attempts: 90, queuedAt }, after(queuedAt, 21 * DAY_MS), 0.5)).toBeDefined();
  expect(nextTry({ attempts: 90, queuedAt }, after(queuedAt, 21 * DAY_MS + 1), 0.5)).toBeUndefined();
});
