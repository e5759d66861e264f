import { expect, test } from 'vitest';
import { withoutExchange } from './screen-only.ts';

test('members that only exporters ask for go, whatever they are written as', () => {
  const text = 'const a = { read: (raw) => raw, lexical(value) { return { kind: value }; }, fromLexical: (lexical) => lexical.text };\nuse(a.lexical);';
  expect(withoutExchange('/a.ts', text).replaceAll(/\s+/g, ' ')).toBe('const a = { read: (raw) => raw, }; use(a.lexical);');
});
