import type { BranchChoices, FileFacts, Json, Language, Pointer } from "@formgeber/core";

/** The content of one `NAME.form.test.json`, described by `schemas/form-test.schema.json`. */
export interface FormTestFile {
  /** An ISO date: the day on which the tests take place. */
  readonly today?: string;
  readonly language?: Language;
  readonly tests: readonly FormTestEntry[];
}

/** One test as it stands in the file. */
export interface FormTestEntry {
  /** A sentence that says what must be so. */
  readonly name: string;
  readonly answers?: Json;
  /** Seen from the test file. */
  readonly answersFile?: string;
  readonly choices?: BranchChoices;
  readonly language?: Language;
  readonly steps?: readonly TestStep[];
  readonly expect: Expectations;
}

/** One test with everything it needs at hand. */
export interface FormTest extends Pick<FormTestEntry, "name" | "choices" | "language" | "steps" | "expect"> {
  readonly answers: Json;
  /** Attached files by id. */
  readonly files: { readonly [id: string]: FileFacts };
}

/** What a person does; or what must hold before the person goes on. */
export type TestStep =
  | { readonly set: Pointer; readonly to: Json }
  | { readonly clear: Pointer }
  | { readonly addRow: Pointer }
  | { readonly removeRow: Pointer; readonly index: number }
  | { readonly choose: Pointer; readonly branch: number }
  | { readonly expect: Expectations };

/** What must hold. Absent members say nothing. */
export interface Expectations {
  readonly relevant?: { readonly [pointer: string]: boolean };
  readonly only?: readonly Pointer[];
  readonly required?: { readonly [pointer: string]: boolean };
  readonly page?: { readonly [page: string]: "shown" | "hidden" };
  readonly issues?: ExpectedIssues;
  readonly sentence?: { readonly [pointer: string]: string };
  readonly submittable?: boolean;
  readonly computed?: { readonly [pointer: string]: Json };
  readonly pruned?: Json;
  readonly transcript?: ExpectedTexts;
  readonly pdfText?: ExpectedTexts;
  readonly xml?: { readonly [path: string]: ExpectedXml };
}

/** "none"; all issues there are; or by pointer the code of the issue there, null for none. */
export type ExpectedIssues = "none" | readonly { readonly at: Pointer; readonly code: string }[] | { readonly [pointer: string]: string | null };

export interface ExpectedTexts {
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
}

/** Text of the one element or attribute, null for nothing there, or how many there are. */
export type ExpectedXml = string | number | boolean | null | { readonly count: number };

/** Where a form does not do what a test expects, told to its author. */
export interface TestFailure {
  /** Pointer into the test file. */
  readonly location: string;
  /** The answer by label and pointer, the page, the document. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/** What became of one test. */
export interface TestResult {
  readonly name: string;
  /** Pointer to the test in its file. */
  readonly location: string;
  /** None: passed. */
  readonly failures: readonly TestFailure[];
}
