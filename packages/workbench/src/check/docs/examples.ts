import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../../repository.ts';
import type { SourceTree } from '../../source/source-tree.ts';
import type { Finding } from '../check.ts';
import { compilerFindings } from '../compiler-findings.ts';
import { readMarkdown } from './markdown.ts';

/** Inside the checkout, so that the examples find the packages the way a reader’s project would. */
const folder = inRepository('packages/workbench/dist/docs-examples');

interface Example {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

/** Fences marked ```` ```ts example ```` on a page. */
export function examplesOf(tree: SourceTree, page: string): Example[] {
  return readMarkdown(tree.read(page))
    .fences.filter(({ info }) => info[0] === 'ts' && info.includes('example'))
    .map(({ text, line }) => ({ page, line, text }));
}

/** What the compiler says about the examples, at the line of the page where it says it. */
export async function exampleFindings(examples: readonly Example[]): Promise<Finding[]> {
  if (examples.length === 0) return [];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = examples.map((_, index) => `example-${index}.ts`);
  for (const [index, { text }] of examples.entries()) {
    writeFileSync(join(folder, names[index] ?? ''), `${text}\nexport {};\n`);
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.tests.json',
      compilerOptions: { noUnusedLocals: false },
      include: names,
      exclude: [],
    }),
  );
  const findings = await compilerFindings(['-p', '.'], folder);
  return findings.map((finding) => {
    const index = Number(/example-(\d+)\.ts$/.exec(finding.file ?? '')?.[1] ?? Number.NaN);
    const example = examples[index];
    return example === undefined
      ? finding
      : { file: example.page, line: example.line + (finding.line ?? 1) - 1, message: finding.message };
  });
}
