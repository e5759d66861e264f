import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { generate } from '../command/generate.ts';
import { golden } from '../command/golden.ts';
import { types } from '../command/types.ts';
import { inRepository, repository } from '../repository.ts';
import { treeOfCheckout } from '../source/source-tree.ts';
import type { Check, Finding } from './check.ts';

type Fingerprints = ReadonlyMap<string, string>;

/** What every file of the checkout holds now; compared with later, so that uncommitted work is no finding. */
function fingerprints(): Fingerprints {
  const { files } = treeOfCheckout(repository);
  return new Map(files.map((file) => [file, createHash('sha1').update(readFileSync(inRepository(file))).digest('hex')]));
}

/** Files that differ between two moments, gone and new ones included. */
export function changedFiles(before: Fingerprints, after: Fingerprints): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).sort();
}

interface Generator {
  readonly command: string;
  readonly run: () => Promise<number>;
}

const generators: readonly Generator[] = [
  { command: 'npm run generate', run: () => generate() },
  { command: 'npm run types', run: () => types() },
  { command: 'npm run golden', run: () => golden([]) },
];

export const generated: Check = {
  name: 'generated',
  promise: 'Generated types and golden files are what the generators make now.',
  async run() {
    const findings: Finding[] = [];
    for (const { command, run } of generators) {
      const before = fingerprints();
      if ((await run()) !== 0) findings.push({ message: `\`${command}\` fails. Its output stands above.` });
      for (const file of changedFiles(before, fingerprints())) {
        findings.push({ file, message: `\`${command}\` changes it. Look at the difference, then commit it.` });
      }
    }
    return findings;
  },
};
