import type { Indexer } from "storybook/internal/types";
import { formName, readFormFolder } from "./form-folder.ts";
import { storiesOf } from "./story-list.ts";

/** Where a form stands in the sidebar. */
export function titleOf(file: string): string {
  return `Formulare/${formName(file)}`;
}

/**
 * Makes an index entry for each story of each `*.form.json`. A file that cannot be read becomes one story that says so:
 * an indexer that throws would stop Storybook at start-up.
 */
export const formIndexer: Indexer = {
  test: /\.form\.json$/,
  async createIndex(file) {
    const title = titleOf(file);
    const folder = await readFormFolder(file).catch(() => undefined);
    const stories = folder
      ? storiesOf(folder.definition.layout ?? [], folder.answers.map(({ name }) => name))
      : [{ exportName: "Broken", name: "Fehlerhafte Datei" }];
    return stories.map(({ exportName, name }) => ({
      type: "story" as const,
      importPath: file,
      exportName,
      name,
      title,
      __id: `${storyId(title)}--${storyId(exportName)}`,
      tags: ["form-json"],
    }));
  },
};

function storyId(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
