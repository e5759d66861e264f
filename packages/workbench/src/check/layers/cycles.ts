import { posix } from 'node:path';
import { importEdges, type ImportEdge } from '../../source/import-graph.ts';
import { findKnots } from '../../source/knots.ts';
import { packageModules } from '../../source/package-files.ts';
import type { SourceTree } from '../../source/source-tree.ts';
import type { Finding } from '../check.ts';

/** Knots of imports: none that run, and none of types that reach beyond one folder. */
export function cycleFindings(tree: SourceTree): Finding[] {
  const edges = importEdges(tree, packageModules(tree));
  const running = findKnots(graphOf(edges.filter((edge) => !edge.onlyTypes)));
  const all = findKnots(graphOf(edges)).filter((files) => new Set(files.map((file) => posix.dirname(file))).size > 1);
  const known = new Set(running.map((files) => files.join()));
  return [
    ...running.map((files) => say(files, 'import each other. Move what they share into a file of its own')),
    ...all
      .filter((files) => !known.has(files.join()))
      .map((files) => say(files, 'know each other’s types across folders. Declare the type where it is meant')),
  ];
}

function say(files: readonly string[], what: string): Finding {
  const shown = files.slice(0, 6).join(', ') + (files.length > 6 ? ` and ${files.length - 6} more` : '');
  return { message: `${shown} ${what}.` };
}

function graphOf(edges: readonly ImportEdge[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    if (to === undefined) continue;
    const targets = graph.get(from) ?? new Set<string>();
    graph.set(from, targets.add(to));
  }
  return graph;
}
