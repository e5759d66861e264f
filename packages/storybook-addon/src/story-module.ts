import type { FormPackage } from "@formgeber/core";
import type { SampleAnswers } from "./form-folder.ts";
import type { Problem } from "./problem.ts";
import type { FormStory } from "./story-list.ts";

/** The text of a module of stories that show a form. `checks` is where its validator is imported from. */
export function formStoryModule(title: string, stories: readonly FormStory[], { checks, formPackage, samples }: { readonly checks: string; readonly formPackage: FormPackage; readonly samples: readonly SampleAnswers[] }): string {
  return [
    `import checks from ${literal(checks)};`,
    `import { formStory } from "@formgeber/storybook-addon";`,
    `const formPackage = ${literal(formPackage)};`,
    `const samples = ${literal(samples)};`,
    `export default { title: ${literal(title)} };`,
    ...stories.map(({ exportName, name, ...state }) => `export const ${exportName} = { name: ${literal(name)}, render: () => formStory(formPackage, checks, ${literal(state)}, samples) };`),
  ].join("\n");
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

/** A value as JavaScript source; harmless inside a script element too. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
