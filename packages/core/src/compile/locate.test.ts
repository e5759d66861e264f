import { expect, test } from "vitest";
import { locate } from "./locate.ts";

const text = `{
  "a": 1,
  "rows": [
    { "name": "x, \\"y\\": {" },
    { "na/me": [true,
      null] }
  ]
}`;

test.each([
  ["", 1, 1],
  ["/a", 2, 8],
  ["/rows", 3, 11],
  ["/rows/0/name", 4, 15],
  ["/rows/1", 5, 5],
  ["/rows/1/na~1me/1", 6, 7],
])("%s begins at line %i, column %i", (pointer, line, column) => {
  expect(locate(text, pointer)).toEqual({ line, column });
});

test("a value that is not there is located at its nearest parent", () => {
  expect(locate(text, "/rows/1/missing/deep")).toEqual({ line: 5, column: 5 });
});

test("a text that is no JSON is located as far as it can be read", () => {
  expect(locate('{ "a": [1, ', "/a/0")).toEqual({ line: 1, column: 9 });
  expect(locate("", "/a")).toEqual({ line: 1, column: 1 });
});
