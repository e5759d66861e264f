import { expect, test } from 'vitest';
import { treeOf } from '../../source/source-tree.ts';
import { tokenFindings } from '../tokens.ts';
import { kernTokens } from './kern-tokens.ts';
import { rgbOf } from './oklch.ts';

const tokens = kernTokens(`
  :root { --kern-4: 0.25rem; --kern-red: oklch(62.8% 0.2577 29.23); --kern-radius: var(--kern-4); --kern-line: var(--kern-red); }
  [dark] { --kern-line: #fff; }
`);
const findingsOf = (value: string) =>
  tokenFindings(treeOf({ 'packages/renderer/src/a.styles.ts': `css\`a { b: ${value}; }\`` }), tokens);

test('oklch becomes the colour that browsers show', () => {
  expect(rgbOf('oklch(62.8% 0.2577 29.23)')).toEqual([255, 0, 0]);
  expect(rgbOf('#0f8')).toEqual([0, 255, 136]);
});

test.each(['var(--kern-line, #f00)', 'var(--kern-line, #ffffff)', 'var(--kern-radius, 4px)', 'var(--kern-line)'])(
  '%s is KERN’s value',
  (value) => expect(findingsOf(value)).toEqual([]),
);

test.each(['var(--kern-line, #00f)', 'var(--kern-radius, 5px)', 'var(--kern-gone, 4px)'])('%s is a finding', (value) =>
  expect(findingsOf(value)).toHaveLength(1),
);
