import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSamples, storiesIn, titleOf } from "./form-folder.ts";
import { problemsOf } from "./problem.ts";

const definition = {
  id: "sample", version: "1.0.0", language: "de", title: "Etwas anmelden",
  schema: { type: "object", properties: { called: { type: "string", title: "Name" } } },
  layout: [{ page: "first", title: "Angaben", show: ["/called"] }],
};

let file = "";
beforeEach(async () => { file = join(await mkdtemp(join(tmpdir(), "form-")), "sample.form.json"); });
afterEach(() => rm(dirname(file), { recursive: true }));

const write = (content: unknown): Promise<void> => writeFile(file, typeof content === "string" ? content : JSON.stringify(content, undefined, 2));
async function writeBeside(name: string, content: unknown): Promise<void> {
  await mkdir(join(dirname(file), "answers"), { recursive: true });
  await writeFile(join(dirname(file), "answers", name), typeof content === "string" ? content : JSON.stringify(content));
}
const exportsOf = async (): Promise<readonly string[]> => (await storiesIn(file)).map(({ exportName }) => exportName);

test("a form stands under its own name, and below its folder where that has another", () => {
  expect(titleOf("/forms/sample/sample.form.json")).toBe("Formulare/sample");
  expect(titleOf("/forms/old/sample.form.json")).toBe("Formulare/old/sample");
});

test("answers beside a form come with their files, sorted by name", async () => {
  await writeBeside("full.answers.json", { called: "Kim" });
  await writeBeside("full.files.json", { "file-1": { id: "file-1", name: "a.pdf" } });
  await writeBeside("bare.answers.json", {});
  expect(await readSamples(file)).toEqual([
    { name: "bare", answers: {}, files: {} },
    { name: "full", answers: { called: "Kim" }, files: { "file-1": { id: "file-1", name: "a.pdf" } } },
  ]);
});

test("a form's stories follow from its file and its answers", async () => {
  await write(definition);
  await writeBeside("full.answers.json", { called: "Kim" });
  expect(await exportsOf()).toEqual(["Start", "Empty", "Filled", "Errors", "Page1Empty", "Page1Filled", "Page1Errors", "Check1"]);
  expect(await problemsOf(file)).toEqual([]);
});

test("a file that was never JSON has one story", async () => {
  await write("{");
  expect(await exportsOf()).toEqual(["Broken"]);
});

test("a file that is not JSON any more keeps its stories", async () => {
  await write(definition);
  const before = await exportsOf();
  await write("{");
  expect(await exportsOf()).toEqual(before);
});

test("a file that is no JSON has its problem with line and column", async () => {
  await write('{\n  "id": sample\n}');
  const [problem, ...others] = await problemsOf(file);
  expect(others).toEqual([]);
  expect(problem?.place).toMatch(/sample\.form\.json:2:9$/);
  expect(problem?.found).toContain("s");
});

test("a definition's problems name their place in the file and in the definition", async () => {
  await write({ ...definition, layout: [{ page: "first", title: "Angaben", show: ["/cold"] }] });
  const problems = await problemsOf(file);
  expect(problems.map(({ pointer }) => pointer)).toContain("/layout/0/show/0");
  for (const { place, expected, found, fix } of problems) {
    expect(place).toMatch(/sample\.form\.json:\d+:\d+$/);
    expect([expected, found, fix]).not.toContain("");
  }
});

test("answers that are no JSON are a problem of their own file", async () => {
  await write(definition);
  await writeBeside("full.answers.json", "{");
  expect((await problemsOf(file)).map(({ place }) => place)).toEqual([expect.stringMatching(/full\.answers\.json:1:2$/)]);
});

test("a file that is gone is a problem, not a crash", async () => {
  expect(await problemsOf(file)).toHaveLength(1);
  expect(await exportsOf()).toEqual(["Broken"]);
});
