import { expect, test } from "vitest";
import { randomId } from "../ports.ts";
import { referenceFor } from "./reference.ts";

test("a reference can be read aloud, and is another one for another id", () => {
  const references = Array.from({ length: 1_000 }, () => referenceFor(randomId()));
  expect(references.every((reference) => /^([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}$/.test(reference))).toBe(true);
  expect(new Set(references).size).toBe(1_000);
});
