import { hasMoved } from "./moved-row.ts";
import type { WalkNode, WalkedPage, WalkedRow } from "./walk.ts";

type Walked = WalkNode | WalkedPage | WalkedRow;

/**
 * The earlier page where the new one shows the same, else the new one made of the earlier parts that show the same.
 * Values, questions and contexts are immutable, so that identity of the members is enough.
 */
export function reuse(page: WalkedPage, before: WalkedPage | undefined): WalkedPage {
  if (before === undefined) return page;
  return merged(page, before);
}

function merged<T extends Walked>(now: T, before: T): T {
  if (now === before) return before;
  if ("nodes" in now && hasMoved(now.nodes)) return now;
  const parts: { [member: string]: unknown } = { ...now };
  for (const member of ["nodes", "rows"]) {
    const nodes = parts[member] as readonly Walked[] | undefined;
    if (nodes !== undefined) parts[member] = mergedList(nodes, ((before as never)[member] ?? []) as readonly Walked[]);
  }
  return sameMembers(parts, before as never) ? before : (parts as unknown as T);
}

function mergedList(now: readonly Walked[], before: readonly Walked[]): readonly Walked[] {
  const earlier = new Map(before.map((node, i) => [keyOf(node, i), node]));
  const nodes = now.map((node, i) => {
    const same = earlier.get(keyOf(node, i));
    return same === undefined ? node : merged(node, same);
  });
  return nodes.length === before.length && nodes.every((node, i) => node === before[i]) ? before : nodes;
}

function keyOf(node: Walked, index: number): string {
  if ("pointer" in node) return node.pointer;
  return "kind" in node && node.kind === "section" ? `section ${node.title}` : `note ${index}`;
}

function sameMembers(a: { readonly [member: string]: unknown }, b: { readonly [member: string]: unknown }): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
