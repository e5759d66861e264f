import { Visitor, type Expression, type Program, type Super } from 'oxc-parser';
import type { Act } from './must-never.ts';

export interface ActFound {
  readonly act: Act;
  readonly offset: number;
  /** The words in the source, for the message. */
  readonly as: string;
}

const CALLS: Readonly<Record<string, Act>> = {
  fetch: 'fetches',
  eval: 'evaluates text',
  Function: 'evaluates text',
  Date: 'reads the clock',
  'Date.now': 'reads the clock',
  'performance.now': 'reads the clock',
  'navigator.sendBeacon': 'fetches',
  XMLHttpRequest: 'fetches',
  EventSource: 'fetches',
  WebSocket: 'fetches',
  'Math.random': 'makes an id or a random number',
  'crypto.randomUUID': 'makes an id or a random number',
  'crypto.getRandomValues': 'makes an id or a random number',
  'JSON.parse': 'reads JSON without limits',
};

/** Everything a module does to the world without importing it, found in its syntax, not in its words. */
export function actsOf(program: Program): ActFound[] {
  const found: ActFound[] = [];
  const add = (name: string, offset: number, as: string): void => {
    const act = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
    if (act !== undefined) found.push({ act, offset, as });
  };

  new Visitor({
    CallExpression(node) {
      const name = dottedName(node.callee);
      add(name, node.start, `${name}(…)`);
    },
    NewExpression(node) {
      const name = dottedName(node.callee);
      // A date of a given moment is a calculation; only the bare one asks what time it is.
      if (name === 'Date' && node.arguments.length > 0) return;
      add(name, node.start, `new ${name}(…)`);
    },
  }).visit(program);
  return found;
}

function dottedName(callee: Expression | Super): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.computed) return '';
  const object = dottedName(callee.object);
  const property = callee.property.type === 'Identifier' ? callee.property.name : '';
  return object === 'globalThis' || object === 'window' || object === 'self' ? property : `${object}.${property}`;
}
