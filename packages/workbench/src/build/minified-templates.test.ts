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

test('a line break beside a tag goes, one between words is a space; what is in expressions stays', () => {
  const text = 'const a = html`<p>\n    one  two\n    ${b ? `x\n  y` : svg`<path\n d="M1 1"/>`}\n</p>`;';
  expect(withMinifiedTemplates('a.ts', text)).toBe('const a = html`<p> one  two ${b ? `x\n  y` : svg`<path d="M1 1"/>`}</p>`;');
});

test('attributes stay apart, and so do two texts; tags, and a tag and an expression, come together', () => {
  const text = 'const a = html`\n<p\n class=${b}\n id=${c}\n @click=${d}>\n${e}\n${f} <b>x</b>\n</p>\n<p>y</p>\n`;';
  expect(withMinifiedTemplates('a.ts', text)).toBe('const a = html`<p class=${b} id=${c} @click=${d}>${e} ${f} <b>x</b></p><p>y</p>`;');
});

test('a template without a tag is a style in a file of styles only', () => {
  const text = 'export const styles = `.ä { color: red; }`;';
  expect(withMinifiedTemplates('faces.styles.ts', text)).toBe('export const styles = `.ä{color:red}`;');
  expect(withMinifiedTemplates('words.ts', text)).toBe(text);
});
