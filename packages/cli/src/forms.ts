// Form files read and checked as the terminal does, for those who show them; without the service.
export { checkForm, type PlacedIssue } from "./composition/check-form.ts";
export { compileFile, loadForm, nearestCodeLists, type LoadedForm } from "./composition/load-form.ts";
export { readJson, type JsonFile } from "./composition/read-json.ts";
export type { Expectations } from "./form-test/form-test.ts";
export { readFormTests, testFileOf } from "./form-test/read-form-tests.ts";
export type { RunTest } from "./form-test/run-form-test.ts";
export { runFormTests, type RunTests } from "./form-test/run-form-tests.ts";
