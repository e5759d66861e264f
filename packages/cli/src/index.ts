// What the binary runs, for those who put a server or a build together themselves.
export { main } from "./cli.ts";
export type { ExitCode } from "./command.ts";
export type { Terminal } from "./terminal.ts";
export { answerTypes } from "./answer-types/answer-types.ts";
export { loadForm, type LoadedForm } from "./composition/load-form.ts";
export { documentInput, issueLines, loadAnswers, type LoadedAnswers } from "./composition/load-answers.ts";
export { renderers, type DocumentInput, type DocumentReader } from "./composition/renderers.ts";
export { runFormTests, type RunTests } from "./form-test/run-form-tests.ts";
export type { Coverage, CoverageGap } from "./form-test/coverage.ts";
export type { TestFailure, TestResult } from "./form-test/form-test.ts";
