import { inferChoices, pointerOf, startSession, type Form, type Session } from "@formgeber/core";
import { mismatches } from "./expectations/expectations.ts";
import type { FormTest, FormTestFile, TestFailure, TestResult } from "./form-test.ts";
import type { Mismatch } from "./mismatch.ts";
import { momentOf, type Moment, type TestDocuments } from "./moment.ts";
import { takeStep } from "./take-step.ts";

/** What became of a test, the session it ended with, and every moment it came through. */
export interface RunTest extends TestResult {
  readonly session: Session;
  readonly moments: readonly Moment[];
}

/**
 * Runs one test: opens the form with its answers, takes its steps, and looks at what is expected. A step that nobody could
 * take fails the test and ends it there. `index`: which test of its file it is, for telling where something stands.
 */
export async function runFormTest(form: Form, test: FormTest, { language }: Pick<FormTestFile, "language">, index: number, documents: TestDocuments): Promise<RunTest> {
  const location = pointerOf(["tests", index]);
  const evaluator = form.evaluator();
  const empty = startSession(form, test.language ?? language);
  let session: Session = { ...empty, answers: isEmpty(test.answers) ? empty.answers : test.answers, choices: test.choices ?? inferChoices(form, test.answers), files: test.files };
  const failures: TestFailure[] = [];
  const moments: Moment[] = [];
  const now = (): Moment => {
    const moment = momentOf(form, evaluator, session, documents);
    moments.push(moment);
    return moment;
  };
  const fail = (at: readonly (string | number)[], found: readonly Mismatch[]): void => {
    failures.push(...found.map(({ within, ...mismatch }) => ({ location: pointerOf(["tests", index, ...at, ...within]), ...mismatch })));
  };
  const end = (): RunTest => ({ name: test.name, location, failures, session, moments });

  let moment = now();
  for (const [i, step] of (test.steps ?? []).entries()) {
    if ("expect" in step) {
      fail(["steps", i, "expect"], await mismatches(moment, step.expect));
      continue;
    }
    const after = takeStep(form, moment.evaluation, session, step);
    if ("within" in after) {
      fail(["steps", i], [after]);
      return end();
    }
    session = after;
    moment = now();
  }
  fail(["expect"], await mismatches(moment, test.expect));
  return end();
}

function isEmpty(answers: FormTest["answers"]): boolean {
  return typeof answers === "object" && answers !== null && Object.keys(answers).length === 0;
}
