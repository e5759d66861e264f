import type { FormPackage } from "@formgeber/core";
import { literal } from "./literal.ts";
import type { SampleAnswers } from "./form-folder.ts";
import type { Problem } from "./problem.ts";
import type { FormStory } from "./story-list.ts";
import type { TestResult } from "./test-results.ts";

/** What the stories of a form are made of. */
export interface StoryMaterial {
  /** Where the form's validator is imported from. */
  readonly checks: string;
  readonly formPackage: FormPackage;
  readonly samples: readonly SampleAnswers[];
  /** What became of the form's tests, or why they cannot be run. */
  readonly tests: readonly TestResult[] | Problem;
}

/** The text of a module of stories that show a form. */
export function formStoryModule(title: string, stories: readonly FormStory[], { checks, formPackage, samples, tests }: StoryMaterial): string {
  return [
    `import checks from ${literal(checks)};`,
    `import { assertPassed, brokenStory, failToRun, formStory, testStory } from "@formgeber/storybook-addon";`,
    `const formPackage = ${literal(formPackage)};`,
    `const samples = ${literal(samples)};`,
    `const tests = ${literal(tests)};`,
    `export default { title: ${literal(title)} };`,
    ...stories.map(({ exportName, name, test, ...state }) => {
      const story = test === undefined ? `render: () => formStory(formPackage, checks, ${literal(state)}, samples)` : testMembers(test, tests);
      return `export const ${exportName} = { name: ${literal(name)}, ${story} };`;
    }),
  ].join("\n");
}

/** A test's story plays: what failed marks it, and the list of it stays to be read. */
function testMembers(test: number, tests: StoryMaterial["tests"]): string {
  const parameters = "parameters: { throwPlayFunctionExceptions: false }";
  if (!("length" in tests)) return `render: () => brokenStory([tests], "tests"), play: () => failToRun(tests), ${parameters}`;
  return `render: () => testStory(formPackage, checks, tests[${test}]), play: () => assertPassed(tests[${test}]), ${parameters}`;
}

/** The text of a module whose stories all list what is wrong with the file they are made of. */
export function brokenStoryModule(title: string, stories: readonly FormStory[], problems: readonly Problem[]): string {
  return [
    `import { brokenStory } from "@formgeber/storybook-addon";`,
    `const render = () => brokenStory(${literal(problems)});`,
    `export default { title: ${literal(title)} };`,
    ...stories.map(({ exportName, name }) => `export const ${exportName} = { name: ${literal(name)}, render };`),
  ].join("\n");
}
