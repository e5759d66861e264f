import type { Indexer } from "storybook/internal/types";
import { storiesIn, titleOf } from "./form-folder.ts";

/** Makes an index entry for each story of each `*.form.json`. It never throws: that would stop Storybook at start-up. */
export const formIndexer: Indexer = {
  test: /\.form\.json$/,
  async createIndex(file) {
    const stories = await storiesIn(file);
    return stories.map(({ exportName, name }) => ({ type: "story", importPath: file, exportName, name, title: titleOf(file), tags: ["form-json"] }));
  },
};
