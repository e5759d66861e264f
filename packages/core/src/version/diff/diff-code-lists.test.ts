import { expect, test } from "vitest";
import type { FormPackage } from "../../form/form.ts";
import { changeSentence } from "./change.ts";
import { diffCodeLists } from "./diff-code-lists.ts";

const withList = (version: string, ...codes: string[]): FormPackage => ({ codeLists: { "urn:l": { uri: "urn:l", version, title: "Liste", entries: codes.map((code) => ({ code, label: `Eintrag ${code}` })) } } }) as unknown as FormPackage;
const told = (before: FormPackage, after: FormPackage) => diffCodeLists(before, after).map(({ code, answers, xml }) => `${code} ${answers} ${xml}`);

test("a list that is the same is no change", () => {
  expect(told(withList("1", "a", "b"), withList("1", "a", "b"))).toEqual([]);
});

test("a code that is gone breaks answers, one more adds to them, another version is news for readers of the message", () => {
  expect(told(withList("1", "a", "b"), withList("2", "a"))).toEqual(["list-changed breaking additive"]);
  expect(told(withList("1", "a"), withList("1", "a", "b"))).toEqual(["list-changed additive additive"]);
  expect(told(withList("1", "a"), withList("2", "a"))).toEqual(["list-changed none additive"]);
  const [change] = diffCodeLists(withList("1", "a", "b"), withList("2", "a"));
  expect(change && changeSentence(change)).toBe("the code list urn:l is version 2 instead of 1: 0 codes more, 1 less (b).");
});

test("of a list by reference nobody can say that its codes are still there", () => {
  const byReference = (hash: string): FormPackage => ({ codeLists: {}, lists: { byReference: { "urn:l": hash } } }) as unknown as FormPackage;
  expect(told(byReference("1"), byReference("2"))).toEqual(["list-replaced breaking additive"]);
  expect(told(byReference("1"), byReference("1"))).toEqual([]);
});
