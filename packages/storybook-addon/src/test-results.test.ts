import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { storiesIn } from "./form-folder.ts";
import { testResults, testSources } from "./test-results.ts";

let file = "";
const write = (name: string, content: unknown): Promise<void> => writeFile(join(dirname(file), name), typeof content === "string" ? content : JSON.stringify(content, undefined, 2));
const tests = [
  { name: "Ein Name genügt", answersFile: "full.answers.json", expect: { submittable: true, relevant: { "/called": true, "/other": false } } },
  { name: "Der Name lautet Kai", steps: [{ set: "/called", to: "Kim" }, { set: "/other", to: "x" }], expect: { submittable: true } },
];

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), "form-")), "sample.form.json");
  await write("sample.form.json", { id: "sample", version: "1.0.0", language: "de", title: "Etwas anmelden", schema: { type: "object", properties: { called: { type: "string", title: "Name" } } } });
  await write("full.answers.json", { called: "Kim" });
  await write("sample.form.test.json", { tests });
});
afterEach(() => rm(dirname(file), { recursive: true }));

test("each thing a test expects is there by itself, with its place and what was found instead", async () => {
  const [first] = await testResults(file);
  expect(first).toMatchObject({
    name: "Ein Name genügt",
    session: { answers: { called: "Kim" } },
    looks: [
      { what: "submittable", expected: "true", failures: [] },
      { what: "relevant /called", expected: "true", failures: [] },
      { what: "relevant /other", expected: "false", failures: [{ subject: "/other", expected: "an answer of the form" }] },
    ],
  });
  expect(first?.looks[2]?.place).toMatch(/sample\.form\.test\.json:10:21$/);
});

test("a step that could not be taken ends the test: nothing behind it was looked at", async () => {
  const [, second] = await testResults(file);
  expect(second?.session.answers).toEqual({ called: "Kim" });
  expect(second?.looks.map(({ what, failures }) => [what, failures.length])).toEqual([["step", 1]]);
});

test("the results follow from the test file and from the answers it names", async () => {
  const names = async (): Promise<readonly string[]> => (await testSources(file)).map((path) => path.slice(dirname(file).length + 1));
  expect(await names()).toEqual(["sample.form.test.json", "full.answers.json"]);
  await write("sample.form.test.json", "{");
  expect(await names()).toEqual(["sample.form.test.json"]);
});

test("tests are stories, and stay so while their file is torn", async () => {
  const names = async (): Promise<readonly string[]> => (await storiesIn(file)).map(({ name }) => name).filter((name) => name.startsWith("Test: "));
  expect(await names()).toEqual(["Test: Ein Name genügt", "Test: Der Name lautet Kai"]);
  await write("sample.form.test.json", "{");
  expect(await names()).toEqual(["Test: Ein Name genügt", "Test: Der Name lautet Kai"]);
});

test("a form without tests has none", async () => {
  await rm(join(dirname(file), "sample.form.test.json"));
  expect(await testResults(file)).toEqual([]);
  expect((await storiesIn(file)).filter(({ name }) => name.startsWith("Test: "))).toEqual([]);
});
