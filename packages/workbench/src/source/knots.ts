/**
 * Finds the knots of a directed graph: groups of two or more nodes that all reach each other, and nodes that point at
 * themselves. Each knot is sorted, and so is the list.
 *
 * @source Tarjan, Depth-first search and linear graph algorithms, 1972
 */
export function findKnots(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const knots: string[][] = [];

  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node) ?? 0);
    stack.push(node);
    onStack.add(node);
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) {
        visit(next);
        lower(node, lowest.get(next));
      } else if (onStack.has(next)) {
        lower(node, order.get(next));
      }
    }
    if (lowest.get(node) === order.get(node)) collect(node);
  };

  const lower = (node: string, candidate: number | undefined): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? 0, candidate ?? 0));
  };

  const collect = (root: string): void => {
    const group = stack.splice(stack.indexOf(root));
    for (const node of group) onStack.delete(node);
    if (group.length > 1 || (edges.get(root)?.has(root) ?? false)) knots.push(group.sort());
  };

  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return knots.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
