import type { Indexer } from "storybook/internal/types";
import type { InlineConfig } from "vite";
import { formIndexer } from "./form-indexer.ts";
import { formStories } from "./form-stories-plugin.ts";

/** Storybook's hook for the index: every `*.form.json` among the stories appears by itself. */
export const experimental_indexers = (existing: readonly Indexer[] = []): Indexer[] => [formIndexer, ...existing];

/** Storybook's hook for Vite: form files load as stories; packages of this workspace load from their sources. */
export const viteFinal = (config: InlineConfig): InlineConfig => ({
  ...config,
  plugins: [formStories(), ...(config.plugins ?? [])],
  resolve: {
    ...config.resolve,
    conditions: ["source", ...(config.resolve?.conditions ?? ["module", "browser", "development|production"])],
  },
});
