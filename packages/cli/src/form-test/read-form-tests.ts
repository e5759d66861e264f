import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Fault, type Json } from "@formgeber/core";
import { locate, schemaFindings } from "@formgeber/core/compile";
import { readJson, type JsonFile } from "../composition/read-json.ts";
import type { FormTest, FormTestEntry, FormTestFile } from "./form-test.ts";
import { formTestSchema } from "./generated/form-test-schema.ts";

/** The tests of a form, with the answers they begin with. */
export interface FormTests extends Pick<FormTestFile, "today" | "language"> {
  readonly file: JsonFile;
  readonly tests: readonly FormTest[];
  /** Every file that was read: the test file first. */
  readonly sources: readonly string[];
}

/** The file of tests beside a form file; the same when it is one already. */
export function testFileOf(formFile: string): string {
  return formFile.endsWith(".form.test.json") ? formFile : formFile.replace(/(?:\.form)?\.json$/, ".form.test.json");
}

/** The form file that a file of tests stands beside; the same when it is one already. */
export function formFileOf(path: string): string {
  return path.replace(/\.form\.test\.json$/, ".form.json");
}

/**
 * Reads the tests beside a form; undefined when there are none.
 * @fault cli/file-unreadable @fault cli/file-not-json @fault cli/form-test-invalid with every place to mend
 */
export async function readFormTests(formFile: string): Promise<FormTests | undefined> {
  const path = testFileOf(formFile);
  if (!existsSync(path)) return undefined;
  const file = await readJson(path);
  const content = testFileIn(file);
  const read = await Promise.all(content.tests.map((entry) => withAnswers(path, entry)));
  return {
    file,
    ...(content.today !== undefined && { today: content.today }),
    ...(content.language !== undefined && { language: content.language }),
    tests: read.map(({ test }) => test),
    sources: [...new Set([path, ...read.flatMap(({ sources }) => sources)])],
  };
}

function testFileIn({ path, text, value }: JsonFile): FormTestFile {
  const issues = schemaFindings(formTestSchema, value, "form-test");
  if (issues.length === 0) return value as unknown as FormTestFile;
  const problems = issues.map(({ location, expected, found, fix }) => {
    const { line, column } = locate(text, location);
    return `${path}:${line}:${column}  expected ${expected}, found ${found}. ${fix}`;
  });
  throw new Fault("cli/form-test-invalid", { problems: problems.join("\n") });
}

async function withAnswers(path: string, { name, answers, answersFile, choices, language, steps, expect }: FormTestEntry): Promise<{ readonly test: FormTest; readonly sources: readonly string[] }> {
  const rest = { name, expect, ...(choices && { choices }), ...(language !== undefined && { language }), ...(steps && { steps }) };
  if (answersFile === undefined) return { test: { ...rest, answers: answers ?? {}, files: {} }, sources: [] };
  const answersPath = join(dirname(path), answersFile);
  const filesPath = answersPath.replace(/(\.answers)?\.json$/, ".files.json");
  const hasFiles = filesPath !== answersPath && existsSync(filesPath);
  const read = async (one: string): Promise<Json> => (await readJson(one)).value;
  return {
    test: { ...rest, answers: await read(answersPath), files: hasFiles ? await read(filesPath) as unknown as FormTest["files"] : {} },
    sources: [answersPath, ...(hasFiles ? [filesPath] : [])],
  };
}
