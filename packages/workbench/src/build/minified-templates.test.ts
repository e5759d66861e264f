import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { withMinifiedTemplates } from './minified-templates.ts';

const STYLE = `
/* A comment; with { marks } */
:host { all: initial; --_size: 18px; width: max(1.125rem, 18px); }
.a > .b + .c ~ .d :is(p, .e):hover::after { content: "a;  b" ; width: calc(100% - (2 * var(--_size) + 1px)); }
@media (prefers-color-scheme: dark) and (min-width: 34rem) {
  .a:has(+ .b), .a::-webkit-progress-bar { margin: -8px 0 0 ; transition: color .12s, background-color .12s; }
}
`;

test('styles say the same in fewer characters', () => {
  const [, minified = ''] = /css`(.*)`/s.exec(withMinifiedTemplates('a.ts', `const a = css\`${STYLE}\`;`)) ?? [];
  const meaning = (style: string) => transformSync(style, { loader: 'css', minify: true }).code;
  // A space at the beginning of a custom property is part of it, and means nothing.
  expect(meaning(minified)).toBe(meaning(STYLE).replace('--_size: ', '--_size:'));
  expect(minified.length).toBeLessThan(STYLE.length * 0.85);
  expect(minified).not.toMatch(/\n|\/\*/);
});

test('lines of markup are joined by one space; what is between words and in expressions stays', () => {
  const text = 'const a = html`<p>\n    one  two\n    ${b ? `x\n  y` : svg`<path\n d="M1 1"/>`}\n</p>`;';
  expect(withMinifiedTemplates('a.ts', text)).toBe('const a = html`<p> one  two ${b ? `x\n  y` : svg`<path d="M1 1"/>`} </p>`;');
});

test('a template without a tag is a style in a file of styles only', () => {
  const text = 'export const styles = `.ä { color: red; }`;';
  expect(withMinifiedTemplates('faces.styles.ts', text)).toBe('export const styles = `.ä{color:red}`;');
  expect(withMinifiedTemplates('words.ts', text)).toBe(text);
});
