import type { CompiledForm } from "@formgeber/core";
import { formOf } from "../composition/form-of.ts";
import { testDocuments } from "../composition/test-documents.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { readFormTests, type FormTests } from "./read-form-tests.ts";
import { runFormTest, type RunTest } from "./run-form-test.ts";

/** What became of the tests beside a form. */
export interface RunTests extends FormTests {
  readonly results: readonly RunTest[];
  readonly coverage: Coverage;
}

/**
 * Reads and runs the tests beside a form file, on the day they name, else today; undefined when there are none.
 * @fault as `readFormTests`
 */
export async function runFormTests(compiled: CompiledForm, formFile: string): Promise<RunTests | undefined> {
  const read = await readFormTests(formFile);
  if (read === undefined) return undefined;
  const { today } = read;
  const form = await formOf(compiled, today === undefined ? undefined : () => today);
  const results: RunTest[] = [];
  for (const [index, test] of read.tests.entries()) results.push(await runFormTest(form, test, read, index, testDocuments));
  return { ...read, results, coverage: coverageOf(form, results.flatMap(({ moments }) => moments)) };
}
