import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRepository } from '../repository.ts';
import { packageModules } from '../source/package-files.ts';
import type { SourceTree } from '../source/source-tree.ts';
import type { Check, Finding } from './check.ts';
import { cycleFindings } from './layers/cycles.ts';
import { realMatrix, writeMatrix } from './layers/matrix.ts';
import { climbingFindings, mainEntryFindings, prohibitedFindings } from './layers/prohibited.ts';
import { matrixPage, withMatrix, writtenMatrix } from './layers/written-matrix.ts';

const rowsOf = (table: string): string[] => table.split('\n').map((row) => row.replaceAll(/\s+/g, ' ').trim());

function matrixFindings(tree: SourceTree): Finding[] {
  const written = tree.has(matrixPage) ? writtenMatrix(tree.read(matrixPage)) : undefined;
  if (written === undefined) {
    return [{ file: matrixPage, message: 'has no matrix. Run `npm run check -- layers --write` and commit it.' }];
  }
  const agreed = new Set(rowsOf(written));
  return rowsOf(writeMatrix(realMatrix(tree)))
    .filter((row) => !agreed.has(row))
    .map((row) => ({
      file: matrixPage,
      message: `the sources say ${row} – undo the import, or agree to it with \`npm run check -- layers --write\`.`,
    }));
}

/** Who may know whom: the written matrix, the prohibitions, and no knots. */
export const layers: Check = {
  name: 'layers',
  promise: 'Packages import what the written matrix says, never what they must not, and never in circles.',
  run: (tree) => [
    ...matrixFindings(tree),
    ...prohibitedFindings(tree),
    ...climbingFindings(tree, packageModules(tree)),
    ...mainEntryFindings(tree),
    ...cycleFindings(tree),
  ],
  write(tree) {
    const file = inRepository(matrixPage);
    mkdirSync(dirname(file), { recursive: true });
    const page = tree.has(matrixPage) ? tree.read(matrixPage) : '# Architecture\n';
    writeFileSync(file, withMatrix(page, writeMatrix(realMatrix(tree))));
  },
};
