import { Fault } from "@formgeber/core";
import { expect, test } from "vitest";
import { againHeaders, problem } from "./problem.ts";

test("what fails for now says when to ask again, as data and as a page alike", () => {
  expect(problem(new Fault("service/database-unavailable")).headers).toMatchObject(againHeaders(503));
  expect(againHeaders(503)).toEqual({ "retry-after": "5" });
});

test("what stays as it is does not ask for another try", () => {
  expect(againHeaders(404)).toEqual({});
});
