import { parseSync, Visitor } from 'oxc-parser';
import { replaced, type Replacement } from './replaced.ts';
import type { SourceStep } from './shipped-sources.ts';

/** What a field type tells exporters and importers. Messages are made by the service. */
const EXCHANGED: ReadonlySet<string> = new Set(['lexical', 'fromLexical']);

/** Field types as a page needs them: without what only an exporter asks them. */
export const screenOnly: SourceStep = (text, { path }) => (/[\\/]fields[\\/]src[\\/]/.test(path) ? withoutExchange(path, text) : text);

/** A module of field types without the members that exporters ask for; exported for its test. */
export function withoutExchange(path: string, text: string): string {
  const gone: Replacement[] = [];
  new Visitor({
    ObjectExpression({ properties }) {
      for (const each of properties) {
        if (each.type !== 'Property' || each.computed || each.key.type !== 'Identifier' || !EXCHANGED.has(each.key.name)) continue;
        gone.push({ start: each.start, end: each.end + (text[each.end] === ',' ? 1 : 0), text: '' });
      }
    },
  }).visit(parseSync(path, text).program);
  return replaced(text, gone);
}
