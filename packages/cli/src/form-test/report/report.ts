import type { TextPosition } from "@formgeber/core/compile";
import type { Coverage } from "../coverage.ts";
import type { TestFailure } from "../form-test.ts";

/** What became of the tests of one form, with where everything stands. */
export interface FormReport {
  /** The form file as it was named. */
  readonly form: string;
  /** The test file; absent: there are no tests. */
  readonly file?: string;
  readonly tests: readonly TestReport[];
  /** Present when it was asked for. */
  readonly coverage?: PlacedCoverage;
}

export interface TestReport extends TextPosition {
  readonly name: string;
  readonly failures: readonly PlacedFailure[];
}

export interface PlacedFailure extends TestFailure, TextPosition {}

/** A coverage whose gaps stand in the definition; answers that were never missing have no line. */
export interface PlacedCoverage extends Omit<Coverage, "gaps"> {
  readonly gaps: readonly (Coverage["gaps"][number] & Partial<TextPosition>)[];
}

/** One way to say what became of tests. */
export type Reporter = (reports: readonly FormReport[]) => string;

/** How many tests there are, and how many of them failed. */
export function totals(reports: readonly FormReport[]): { readonly tests: number; readonly failed: number } {
  const tests = reports.flatMap((report) => report.tests);
  return { tests: tests.length, failed: tests.filter(({ failures }) => failures.length > 0).length };
}
