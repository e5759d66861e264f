import type { Indexer } from "storybook/internal/types";
import { readFieldType } from "./field-type-file.ts";
import { fieldTypeStories } from "./field-type-stories.ts";

/** Makes an index entry for each state of each field type whose `*.fixtures.json` is among the stories. A file that cannot be read has none. */
export const fieldTypeIndexer: Indexer = {
  test: /\.fixtures\.json$/,
  async createIndex(file) {
    const read = await readFieldType(file).catch(() => undefined);
    if (read === undefined) return [];
    return fieldTypeStories(read.type, read.title, read.examples).map(({ exportName, name }) => (
      { type: "story", importPath: file, exportName, name, title: `Feldtypen/${read.title}`, tags: ["autodocs"] }
    ));
  },
};
