import { relative } from "node:path";
import { loadForm, readFormTests, runFormTests, testFileOf, type Expectations, type RunTest, type RunTests } from "@formgeber/cli/forms";
import { isWithin, pointerOf, segments, type Session } from "@formgeber/core";
import { locate } from "@formgeber/core/compile";

/** One test as its story shows it: the session it ended with, and what became of each thing it expected. */
export interface TestResult {
  readonly name: string;
  readonly session: Pick<Session, "answers" | "typed" | "choices" | "files" | "language">;
  readonly looks: readonly TestLook[];
}

/** One thing that was expected, or a step that could not be taken. */
export interface TestLook {
  /** File, line and column, as editors open it. */
  readonly place: string;
  /** "relevant /rows/0/name", "xml dog/name". */
  readonly what: string;
  readonly expected: string;
  /** None: it was so. */
  readonly failures: readonly { readonly subject: string; readonly expected: string; readonly found: string }[];
}

/** What became of the tests beside a form; none when there are none. @fault as `loadForm` and `runFormTests` */
export async function testResults(file: string): Promise<readonly TestResult[]> {
  const { compiled } = await loadForm(file);
  const run = await runFormTests(compiled, file);
  return run === undefined ? [] : run.results.map((result, index) => resultOf(run, result, index));
}

/** The files that the results of a form's tests follow from, besides the form; none when there are no tests or they cannot be read. */
export async function testSources(file: string): Promise<readonly string[]> {
  return readFormTests(file).then((tests) => tests?.sources ?? [testFileOf(file)], () => [testFileOf(file)]);
}

function resultOf(run: RunTests, { name, session, failures }: RunTest, index: number): TestResult {
  const { answers, typed, choices, files, language } = session;
  const placeOf = (location: string): string => {
    const { line, column } = locate(run.file.text, location);
    return `${relative(process.cwd(), run.file.path)}:${line}:${column}`;
  };
  const test = run.tests[index];
  // A step nobody could take ends a test: nothing behind it was looked at.
  const end = failures.map(({ location }) => segments(location)).find(([, , part, step]) => part === "steps" && !("expect" in (test?.steps?.[Number(step)] ?? {})));
  const expected = expectedIn(test, index, end && Number(end[3]));
  const looks = expected.map(({ location, ...look }) => ({ ...look, place: placeOf(location), failures: failures.filter((failure) => isWithin(failure.location, location)) }));
  const others = failures.filter((failure) => !expected.some(({ location }) => isWithin(failure.location, location)));
  return {
    name,
    session: { answers, typed, choices, files, language },
    looks: [...looks, ...others.map((failure) => ({ place: placeOf(failure.location), what: nameIn(failure.location), expected: failure.expected, failures: [failure] }))],
  };
}

/** The expectation a location lies in; "step" for one that could not be taken. */
function nameIn(location: string): string {
  const parts = segments(location);
  const at = parts.indexOf("expect");
  return (at < 0 ? undefined : parts[at + 1]) ?? "step";
}

interface Expected {
  readonly location: string;
  readonly what: string;
  readonly expected: string;
}

/** Every single thing a test expects, in the order of the file; up to a step, where it ended there. */
function expectedIn(test: RunTests["tests"][number] | undefined, index: number, end?: number): readonly Expected[] {
  const steps = (test?.steps ?? []).slice(0, end).flatMap((step, i) => ("expect" in step ? eachOf(step.expect, ["tests", index, "steps", i, "expect"]) : []));
  return [...steps, ...(test && end === undefined ? eachOf(test.expect, ["tests", index, "expect"]) : [])];
}

/** Expectations by name, each entry by itself where they are a list of entries by pointer, page or path. */
function eachOf(expectations: Expectations, at: readonly (string | number)[]): readonly Expected[] {
  return Object.entries(expectations).flatMap(([name, value]: readonly [string, unknown]) => {
    if (isIssueList(value) && name === "issues") return value.map(({ at: pointer, code }, i) => ({ location: pointerOf([...at, name, i]), what: `${name} ${pointer}`, expected: code }));
    const isByEntry = typeof value === "object" && value !== null && !Array.isArray(value) && name !== "pruned";
    if (!isByEntry) return [{ location: pointerOf([...at, name]), what: name, expected: JSON.stringify(value) }];
    return Object.entries(value).map(([key, one]: readonly [string, unknown]) => ({ location: pointerOf([...at, name, key]), what: `${name} ${key}`, expected: JSON.stringify(one) }));
  });
}

function isIssueList(value: unknown): value is readonly { readonly at: string; readonly code: string }[] {
  return Array.isArray(value) && value.length > 0;
}
