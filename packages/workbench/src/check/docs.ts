import type { SourceTree } from '../source/source-tree.ts';
import type { Check } from './check.ts';
import { exampleFindings, examplesOf } from './docs/examples.ts';
import { linkFindings } from './docs/links.ts';

/** The pages that people read: at the top, in `docs`, and the README of every folder. */
export function pagesOf(tree: SourceTree): string[] {
  return tree.files.filter((file) => file.endsWith('.md') && (!file.includes('/') || /^docs\/|\/README\.md$/.test(file)));
}

export const docs: Check = {
  name: 'docs',
  promise: 'Every link leads somewhere, every named symbol exists, every marked example compiles.',
  async run(tree) {
    const pages = pagesOf(tree);
    const examples = await exampleFindings(pages.flatMap((page) => examplesOf(tree, page)));
    return [...pages.flatMap((page) => linkFindings(tree, page)), ...examples];
  },
};
