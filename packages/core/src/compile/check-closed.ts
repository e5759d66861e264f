import type { DefinitionIssue } from "../issue/issue.ts";
import type { FieldTable, SchemaEntry } from "../relevance/field-table.ts";
import { areCompatible, guardsOf } from "../relevance/guards.ts";
import type { FieldNode } from "../relevance/node.ts";
import { below } from "../relevance/schema-tree.ts";
import { finding } from "./finding.ts";

/** Objects closed over members that another place in force describes: such an answer would be asked for and refused. */
export function checkClosed(table: FieldTable, nodes: readonly FieldNode[]): readonly DefinitionIssue[] {
  const found = new Map<string, DefinitionIssue>();
  for (const node of nodes) {
    node.places.forEach(({ entry }, place) => {
      const outside = entry.closed === undefined ? undefined : outsider(table, node, place, entry);
      if (outside === undefined) return;
      const keyword = `${entry.closed}Properties`;
      found.set(entry.at, finding("error", "closed-object", below(entry.at, keyword), "a closed object that knows every member described beside it",
        `${outside}, described by another place`, entry.closed === "additional" ? "Use \"unevaluatedProperties\": false at the outermost place." : "Move it to the outermost place."));
    });
  }
  return [...found.values()];
}

/** A member that a place outside a closed one describes while both can be in force. */
function outsider(table: FieldTable, node: FieldNode, closed: number, entry: SchemaEntry): string | undefined {
  const guards = guardsOf(table, node, closed);
  if (guards === undefined) return undefined;
  const known = entry.closed === "additional" ? [closed] : node.places.flatMap((_, i) => (isFrom(node, i, closed) ? [i] : []));
  const open = known.some((i) => node.places[i]?.entry.patterns !== undefined || node.places[i]?.entry.additional !== undefined);
  const keys = new Set(known.flatMap((i) => Object.keys(node.places[i]?.entry.properties ?? {})));
  for (const [i, place] of node.places.entries()) {
    if (known.includes(i)) continue;
    const other = guardsOf(table, node, i);
    if (other === undefined || !areCompatible(guards, other)) continue;
    if (place.entry.additional !== undefined || place.entry.patterns !== undefined) return "members with free keys";
    const unknown = Object.entries(place.entry.properties ?? {}).find(([key, schema]) => !keys.has(key) && table.schemas[schema]?.never !== true && !(open && describedByPattern(node, known, key)));
    if (unknown !== undefined) return `"${unknown[0]}"`;
  }
  return undefined;
}

/** True when a place is `origin` or applied by it to the same object. */
function isFrom(node: FieldNode, place: number, origin: number): boolean {
  for (let here = place; here >= 0; ) {
    if (here === origin) return true;
    const from = node.places[here];
    if (from === undefined || !from.inPlace) return false;
    here = from.from;
  }
  return false;
}

function describedByPattern(node: FieldNode, known: readonly number[], key: string): boolean {
  return node.member(key)?.places.some(({ from, inPlace }) => !inPlace && known.includes(from)) ?? false;
}
