import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { nativeRuntime } from "../form/native-runtime.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { loadModule, schemaForm } from "../relevance/schema-form.testing.ts";
import { published, suiteDocuments, suiteGroups, type SuiteGroup } from "./conformance.testing.ts";

interface Outside {
  readonly file: string;
  readonly group: string;
  readonly tests: number;
  readonly code: string;
  readonly reason: string;
}

const OUTSIDE_AT_MOST = 60;
const outside = JSON.parse(readFileSync(new URL("./conformance.fixtures.json", import.meta.url), "utf8")) as readonly Outside[];
const groups = suiteGroups();
const documents = suiteDocuments();
const files = [...new Set(groups.map(({ file }) => file))];

/** What the compiled module says where the suite says something else. */
async function disagreements(group: SuiteGroup): Promise<readonly string[]> {
  const result = published(group, documents);
  if ("refused" in result) return [];
  const { text } = await schemaForm(result.schema);
  const make = await loadModule(text);
  return [nativeRuntime, linearRuntime].flatMap((runtime, i) => {
    const { validate } = make(runtime);
    return group.tests.filter(({ data, valid }) => validate(data) !== valid).map(({ description }) => `${["native", "linear"][i]}: ${group.description}: ${description}`);
  });
}

describe("a compiled module, with the engine of the browser and that of the server, gives the verdict of the JSON Schema Test Suite", () => {
  it.each(files)("%s", async (file) => {
    expect((await Promise.all(groups.filter((group) => group.file === file).map(disagreements))).flat()).toEqual([]);
  });
});

test("what lies outside the profile is listed, and nothing else", () => {
  const refused = groups.flatMap((group) => {
    const result = published(group, documents);
    return "refused" in result ? [{ file: group.file, group: group.description, tests: group.tests.length, code: result.refused[0]?.code }] : [];
  });
  expect(outside.map(({ file, group, tests, code }) => ({ file, group, tests, code }))).toEqual(refused);
});

test("few tests lie outside, each for dynamic references or another dialect", () => {
  expect(outside.reduce((sum, { tests }) => sum + tests, 0)).toBeLessThanOrEqual(OUTSIDE_AT_MOST);
  expect([...new Set(outside.map(({ code }) => code))].sort()).toEqual(["definition/dynamic-ref", "definition/other-dialect"]);
  for (const { reason } of outside) expect(reason).toMatch(/\.$/);
});

test("the suite is whole", () => {
  expect(groups.reduce((sum, { tests }) => sum + tests.length, 0)).toBe(1301);
});
