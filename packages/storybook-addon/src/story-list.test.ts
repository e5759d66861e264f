import { expect, test } from "vitest";
import { storiesOf } from "./story-list.ts";

const layout = [{ page: "one", title: "One" }, { page: "two", title: "Two" }];

test("a form without layout and answers has an empty story and one with errors", () => {
  expect(storiesOf([], []).map(({ exportName }) => exportName)).toEqual(["Empty", "Errors"]);
});

test("each page appears empty, filled and with errors", () => {
  const names = storiesOf(layout, ["full"]).map(({ exportName }) => exportName);
  for (const page of ["Page1", "Page2"]) expect(names).toEqual(expect.arrayContaining([page, `${page}Filled`, `${page}Errors`]));
});

test("each answers file has its check page", () => {
  const checks = storiesOf(layout, ["condition", "full"]).filter(({ page }) => page === "check");
  expect(checks.map(({ answers }) => answers)).toEqual([0, 1]);
});

test("the filled stories take the answers named full", () => {
  const filled = storiesOf(layout, ["a-condition", "full"]).find(({ exportName }) => exportName === "Filled");
  expect(filled?.answers).toBe(1);
});

test("export names are unique identifiers", () => {
  const names = storiesOf(layout, ["full", "minimal"]).map(({ exportName }) => exportName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w*$/);
});
