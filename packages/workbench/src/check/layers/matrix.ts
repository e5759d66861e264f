import { importEdges, targetPackage } from '../../source/import-graph.ts';
import { isTestCode, packageModules, packageNames, packageOf } from '../../source/package-files.ts';
import type { SourceTree } from '../../source/source-tree.ts';

/** Which packages one package reaches for; a package stands in the strongest group only. */
export interface MatrixRow {
  readonly package: string;
  readonly whenRunning: readonly string[];
  readonly onlyTypes: readonly string[];
  readonly onlyInTests: readonly string[];
}

/** The import matrix as it is, read from the sources. */
export function realMatrix(tree: SourceTree): MatrixRow[] {
  const edges = importEdges(tree, packageModules(tree));
  return packageNames(tree).map((name) => {
    const running = new Set<string>();
    const types = new Set<string>();
    const tests = new Set<string>();
    for (const edge of edges) {
      const target = targetPackage(edge);
      if (packageOf(edge.from) !== name || target === undefined || target === name) continue;
      const group = isTestCode(edge.from) ? tests : edge.onlyTypes ? types : running;
      group.add(target);
    }
    const without = (group: Set<string>, ...stronger: Set<string>[]): string[] =>
      [...group].filter((target) => !stronger.some((other) => other.has(target))).sort();
    return {
      package: name,
      whenRunning: without(running),
      onlyTypes: without(types, running),
      onlyInTests: without(tests, running, types),
    };
  });
}

/** The matrix as a Markdown table. */
export function writeMatrix(rows: readonly MatrixRow[]): string {
  const cell = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ') || '–';
  return [
    '| package | imports | for types only | in tests only |',
    '|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| \`${row.package}\` | ${cell(row.whenRunning)} | ${cell(row.onlyTypes)} | ${cell(row.onlyInTests)} |`,
    ),
  ].join('\n');
}
