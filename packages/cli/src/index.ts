// What the binary runs, for those who put a server or a build together themselves.
export { main } from "./cli.ts";
export type { ExitCode } from "./command.ts";
export type { Terminal } from "./terminal.ts";
export { answerTypes } from "./answer-types/answer-types.ts";
export { loadForm, type LoadedForm } from "./composition/load-form.ts";
export { documentInput, issueLines, loadAnswers, type LoadedAnswers } from "./composition/load-answers.ts";
export { renderers, type DocumentInput, type DocumentReader } from "./composition/renderers.ts";
