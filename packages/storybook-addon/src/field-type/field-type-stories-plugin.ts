import { basename, dirname, join, resolve } from "node:path";
import { compileFile } from "@formgeber/cli/forms";
import type { CodeLists, Json } from "@formgeber/core";
import type { Plugin } from "vite";
import { literal } from "../literal.ts";
import { readFieldType, type FieldTypeFile } from "./field-type-file.ts";
import { fieldTypeStories, type FieldTypeStory } from "./field-type-stories.ts";

const STORIES = ".fixtures.csf.js";
const CHECKS = /\.fixtures\.(\w+)\.checks\.js$/;

/** Turns `NAME.fixtures.json` into stories: each a form of one question, compiled here in Node, as forms are. */
export function fieldTypeStoriesPlugin(): Plugin {
  let root = "";
  return {
    name: "formgeber-field-type-stories",
    enforce: "pre",
    configResolved(config) { root = config.root; },
    resolveId(source, importer) {
      const [path = source] = source.split("?");
      if (!/\.fixtures\.(json|csf\.js|\w+\.checks\.js)$/.test(path) || /\?(raw|url)/.test(source) || (path.endsWith(".json") && importer?.endsWith(".ts"))) return undefined;
      const file = path.startsWith(root) ? path : path.startsWith("/") ? join(root, path) : resolve(dirname(importer ?? root), path);
      return file.replace(/\.fixtures\.json$/, STORIES);
    },
    async load(id) {
      const checked = CHECKS.exec(id);
      if (!checked && !id.endsWith(STORIES)) return undefined;
      const file = `${id.replace(checked ? CHECKS : /\.fixtures\.csf\.js$/, "")}.fixtures.json`;
      this.addWatchFile(file);
      const fieldType = await readFieldType(file);
      const stories = fieldTypeStories(fieldType.type, fieldType.title, fieldType.examples);
      if (!checked) return { code: await storyModule(file, fieldType, stories), map: null };
      const story = stories.find(({ exportName }) => exportName === checked[1]);
      return story && { code: (await compiled(file, fieldType, story)).moduleText, map: null };
    },
  };
}

function compiled(file: string, { examples }: FieldTypeFile, { definition }: FieldTypeStory): ReturnType<typeof compileFile> {
  return compileFile({ path: file, text: "", value: definition as unknown as Json }, (examples.codeLists ?? {}) as CodeLists);
}

async function storyModule(file: string, fieldType: FieldTypeFile, stories: readonly FieldTypeStory[]): Promise<string> {
  const name = basename(file).replace(/\.fixtures\.json$/, "");
  const members = await Promise.all(stories.map(async (story) => {
    const { exportName, name: called, definition: _definition, ...state } = story;
    const { package: formPackage } = await compiled(file, fieldType, story);
    return [
      `import checks${exportName} from "./${name}.fixtures.${exportName}.checks.js";`,
      `export const ${exportName} = { name: ${literal(called)}, render: () => fieldStory(${literal(formPackage)}, checks${exportName}, ${literal(state)}, files), play: ({ canvasElement }) => playField(canvasElement, ${literal(state)}) };`,
    ].join("\n");
  }));
  return [
    `import { fieldStory, playField } from "@formgeber/storybook-addon";`,
    `const files = ${literal(fieldType.examples.files ?? [])};`,
    `export default { title: ${literal(`Feldtypen/${fieldType.title}`)}, tags: ["autodocs"], parameters: { docs: { description: { component: ${literal(fieldType.readme)} } } } };`,
    ...members,
  ].join("\n");
}
