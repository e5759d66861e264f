import { importEdges } from '../../source/import-graph.ts';
import { parseModule } from '../../source/parsed-module.ts';
import { packageOf, shippedModules } from '../../source/package-files.ts';
import type { SourceTree } from '../../source/source-tree.ts';
import type { Finding } from '../check.ts';
import { actsOf } from './acts.ts';
import { prohibitions, type Prohibition } from './must-never.ts';

/** Every place where shipped code does what it must never do. */
export function prohibitedFindings(tree: SourceTree, rules: readonly Prohibition[] = prohibitions): Finding[] {
  return shippedModules(tree).flatMap((file) => {
    const applying = rules.filter((rule) => rule.holdsFor(file));
    if (applying.length === 0) return [];
    const { imports, program, lineAt } = parseModule(tree, file);
    const acts = actsOf(program);
    return applying.flatMap(({ id, forbids, instead }) => [
      ...imports
        .filter(({ specifier }) => isForeign(file, specifier) && forbids.imports?.(specifier) === true)
        .map(({ specifier, line }) => ({ file, line, message: `imports "${specifier}" (${id}): ${instead}` })),
      ...acts
        .filter(({ act }) => forbids.acts?.includes(act) === true)
        .map(({ act, offset, as }) => ({ file, line: lineAt(offset), message: `${act} with ${as} (${id}): ${instead}` })),
    ]);
  });
}

/** A package may name its own entries, for instance in an example that tests itself. */
function isForeign(file: string, specifier: string): boolean {
  const own = `@formgeber/${packageOf(file) ?? ''}`;
  return specifier !== own && !specifier.startsWith(`${own}/`);
}

/** Imports that climb out of their package by a relative path, past the other package’s entry. */
export function climbingFindings(tree: SourceTree, files: readonly string[]): Finding[] {
  return importEdges(tree, files)
    .filter(({ from, to, specifier }) => {
      const target = to === undefined ? undefined : packageOf(to);
      return specifier.startsWith('.') && target !== undefined && target !== packageOf(from);
    })
    .map(({ from, line, specifier }) => ({
      file: from,
      line,
      message: `climbs into another package with "${specifier}". Import the package by its name.`,
    }));
}

/** What the main entry of core drags along must stay free of the publisher’s machinery. */
export function mainEntryFindings(tree: SourceTree): Finding[] {
  const entry = 'packages/core/src/index.ts';
  if (!tree.has(entry)) return [];
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const { to, onlyTypes } of importEdges(tree, [file])) if (to !== undefined && !onlyTypes && !to.endsWith('.json')) reached.add(to);
  }
  return [...reached]
    .filter((file) => /^packages\/core\/src\/(?:compile|linear|rules)\//.test(file))
    .map((file) => ({
      file,
      message: 'is reached from the main entry of core. Every browser would load it: import it from its own entry.',
    }));
}
