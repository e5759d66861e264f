import type { Form } from "@formgeber/core";
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
 * Reads and runs the tests beside a form file; undefined when there are none.
 * @fault as `readFormTests`
 */
export async function runFormTests(form: Form, formFile: string): Promise<RunTests | undefined> {
  const read = await readFormTests(formFile);
  if (read === undefined) return undefined;
  const results: RunTest[] = [];
  for (const [index, test] of read.tests.entries()) results.push(await runFormTest(form, test, read, index, testDocuments));
  return { ...read, results, coverage: coverageOf(form, results.flatMap(({ moments }) => moments)) };
}
