import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { formName, readCodeLists, readFormFolder } from "./form-folder.ts";
import { titleOf } from "./form-indexer.ts";
import { storiesOf } from "./story-list.ts";

const FORM = /\.form\.json$/;
const STORIES = /\.form\.csf\.js$/;
const CHECKS = /\.form\.checks\.js$/;

/**
 * Turns `x.form.json` into a module of stories. Vite never analyses imports of ids that end in .json, so the stories
 * live under the virtual id `x.form.csf.js`, and the form's compiled module under `x.form.checks.js`: the form is
 * compiled here, in Node, and the browser runs the module as it would be served.
 */
export function formStories(): Plugin {
  let root = "";
  return {
    name: "formgeber-form-stories",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    resolveId(source, importer) {
      const path = source.split("?")[0] ?? source;
      if (!/\.form\.(json|csf\.js|checks\.js)$/.test(path) || /\?(raw|url)/.test(source)) return undefined;
      const file = path.startsWith(root) ? path : path.startsWith("/") ? join(root, path) : resolve(dirname(importer ?? root), path);
      return file.replace(FORM, ".form.csf.js");
    },
    async load(id) {
      if (CHECKS.test(id)) return { code: (await compile(id.replace(CHECKS, ".form.json"))).moduleText, map: null };
      if (!STORIES.test(id)) return undefined;
      const file = id.replace(STORIES, ".form.json");
      this.addWatchFile(file);
      return { code: await storyModule(file), map: null };
    },
    hotUpdate({ file, modules }) {
      if (!FORM.test(file)) return undefined;
      const graph = this.environment.moduleGraph;
      const affected = [".form.csf.js", ".form.checks.js"].map((end) => graph.getModuleById(file.replace(FORM, end)));
      return [...modules, ...affected.filter((module) => module !== undefined)];
    },
  };
}

async function compile(file: string) {
  const [{ compileForm }, { administrationFields }, { definition }] = await Promise.all([
    import("@formgeber/core/compile"),
    import("@formgeber/fields"),
    readFormFolder(file),
  ]);
  return compileForm(definition, { types: administrationFields, codeLists: await readCodeLists(resolve(dirname(file), "../..")) });
}

async function storyModule(file: string): Promise<string> {
  try {
    const { definition, answers } = await readFormFolder(file);
    const { package: formPackage } = await compile(file);
    const stories = storiesOf(definition.layout ?? [], answers.map(({ name }) => name));
    return `import checks from ${literal(`./${formName(file)}.form.checks.js`)};
import { formStory } from "@formgeber/storybook-addon";
const formPackage = ${literal(formPackage)};
const answers = ${literal(answers)};
export default { title: ${literal(titleOf(file))}, parameters: { layout: "fullscreen", formFile: ${literal(file.split("/").at(-1))} } };
${stories.map(({ exportName, name, ...state }) => `export const ${exportName} = { name: ${literal(name)}, render: () => formStory(formPackage, checks, ${literal(state)}, answers) };`).join("\n")}
`;
  } catch (error) {
    // The author sees the reason in the canvas, with the sidebar still standing.
    return `import { html } from "lit";
export default { title: ${literal(titleOf(file))} };
const render = () => html\`<pre role="alert">\${${literal(String(error instanceof Error ? error.message : error))}}</pre>\`;
${(await brokenExports(file)).map((name) => `export const ${name} = { render };`).join("\n")}
`;
  }
}

async function brokenExports(file: string): Promise<readonly string[]> {
  const folder = await readFormFolder(file).catch(() => undefined);
  if (!folder) return ["Broken"];
  return storiesOf(folder.definition.layout ?? [], folder.answers.map(({ name }) => name)).map(({ exportName }) => exportName);
}

function literal(value: unknown): string {
  return JSON.stringify(value ?? null).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
