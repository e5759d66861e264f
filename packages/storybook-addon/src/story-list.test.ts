import { expect, test } from "vitest";
import { pagesIn, storiesOf, testNamesIn } from "./story-list.ts";

const pages = [{ page: "one", title: "One" }, { page: "two", title: "Two" }];

test("a form without layout and answers has its start, an empty story and one with errors", () => {
  expect(storiesOf([], []).map(({ exportName }) => exportName)).toEqual(["Start", "Empty", "Errors"]);
});

test("each page appears empty, filled and with errors", () => {
  const names = storiesOf(pages, ["full"]).map(({ exportName }) => exportName);
  for (const page of ["Page1", "Page2"]) expect(names).toEqual(expect.arrayContaining([`${page}Empty`, `${page}Filled`, `${page}Errors`]));
});

test("each answers file has its check page", () => {
  const checks = storiesOf(pages, ["condition", "full"]).filter(({ page }) => page === "check");
  expect(checks.map(({ answers }) => answers)).toEqual([0, 1]);
});

test.each([
  [["a-condition", "full"], 1],
  [["a-condition", "another"], 0],
])("of the answers %j the filled stories take number %i", (names, expected) => {
  const filled = storiesOf(pages, names).filter(({ exportName }) => exportName.endsWith("Filled"));
  expect(filled.map(({ answers }) => answers)).toEqual([expected, expected, expected]);
});

test("export names are unique identifiers", () => {
  const names = storiesOf(pages, ["full", "minimal"]).map(({ exportName }) => exportName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w*$/);
});

test("the pages of a definition are those its layout names, a page without title by its id", () => {
  expect(pagesIn({ layout: [{ page: "one", title: "One" }, { page: "two" }] })).toEqual([{ page: "one", title: "One" }, { page: "two", title: "two" }]);
});

test.each([null, [], "text", {}, { layout: "text" }, { layout: [null, 1, {}, { page: 1 }] }])("%j has no pages, and nothing breaks", (definition) => {
  expect(pagesIn(definition)).toEqual([]);
});

test("each test is a story under its own sentence, after all others", () => {
  const stories = storiesOf(pages, ["full"], ["Eins", "Zwei"]);
  expect(stories.slice(-2)).toEqual([{ exportName: "Test1", name: "Test: Eins", test: 0 }, { exportName: "Test2", name: "Test: Zwei", test: 1 }]);
});

test("the tests of a file are named by their sentences, one without by its number", () => {
  expect(testNamesIn({ tests: [{ name: "Eins" }, {}, null] })).toEqual(["Eins", "2", "3"]);
});

test.each([null, [], {}, { tests: "text" }])("%j has no tests, and nothing breaks", (tests) => {
  expect(testNamesIn(tests)).toEqual([]);
});
