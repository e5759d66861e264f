import { fileURLToPath } from "node:url";
import type { Indexer } from "storybook/internal/types";
import type { InlineConfig } from "vite";
import { fieldTypeIndexer } from "./field-type/field-type-indexer.ts";
import { fieldTypeStoriesPlugin } from "./field-type/field-type-stories-plugin.ts";
import { formIndexer } from "./form-indexer.ts";
import { formStories } from "./form-stories-plugin.ts";

// What stories import in this workspace. An installed add-on has no sources, and Vite finds what it imports by itself.
const browserEntry = fileURLToPath(new URL("../src/index.ts", import.meta.url));

/** Storybook's hook for the index: every `*.form.json` among the stories appears by itself, and every field type. */
export const experimental_indexers = (existing: readonly Indexer[] = []): Indexer[] => [formIndexer, fieldTypeIndexer, ...existing];

/** Storybook's hook for Vite: form files load as stories; packages of this workspace load from their sources. */
export const viteFinal = (config: InlineConfig): InlineConfig => ({
  ...config,
  plugins: [formStories(), fieldTypeStoriesPlugin(), ...(config.plugins ?? [])],
  // What a form needs is found at start-up: found with the first story, it would reload the page under it.
  optimizeDeps: { ...config.optimizeDeps, entries: [...[config.optimizeDeps?.entries ?? []].flat(), browserEntry] },
  resolve: {
    ...config.resolve,
    conditions: ["source", ...(config.resolve?.conditions ?? ["module", "browser", "development|production"])],
  },
});
