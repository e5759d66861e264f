import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { inRepository } from '../repository.ts';
import { measureShipped } from './shipped-bytes.ts';
import { withFirstLanguage, withOnly, wordsByLanguage } from './words-by-language.ts';

const folder = mkdtempSync(join(tmpdir(), 'formgeber-words-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'import { words as dates } from "./date.words.ts";\nexport const words = {\n  de: { ...dates.de, day: "Tag" },\n  "en": { ...dates.en, day: "Day" },\n} as const satisfies Words;\n';

test('the bundle has the German sentences, under the name packs know them by', () => {
  const text = withFirstLanguage('/a/partial-date.words.ts', TEXT);
  expect(text).toContain('packed("partial-date", { de: { ...dates.de, day: "Tag" } }) as const satisfies Words;');
  expect(text).not.toContain('Day');
});

test('a pack has the sentences of its language, and none where a module has none', () => {
  expect(withOnly('en', TEXT)).toContain('export const words = { "en": { ...dates.en, day: "Day" } } as const');
  expect(withOnly('hsb', TEXT)).toContain('export const words = { "hsb": {} } as const');
});

test('a language in a file of its own is imported by its pack only', () => {
  const text = 'import type { Words } from "core";\nimport { hsb } from "./hsb.ts";\nexport const words: Words = { de: { day: "Tag" }, hsb };\n';
  expect(withFirstLanguage('/a/some.words.ts', text)).not.toContain('hsb.ts');
  expect(withOnly('hsb', text)).toContain('import { hsb } from "./hsb.ts";');
});

test('a module of words that holds none is refused', () => {
  expect(() => withOnly('en', 'export const words = { en: {} };')).toThrow('expected one object with sentences by language');
});

test('sentences of a language come when it is asked for, also to parts that are loaded later and with what they take from others', async () => {
  await build({
    stdin: {
      contents: `import { loadWords } from './packages/embed/src/words/language-packs.ts';
        import { words as iban } from './packages/fields/src/iban/iban.words.ts';
        const languages = [];
        const says = () => languages.push(Object.keys(iban).join(' '));
        says();
        await loadWords('en-GB');
        says();
        const { words: later } = await import('./packages/fields/src/partial-date/partial-date.words.ts');
        console.log(JSON.stringify([languages, later.en.year, later.en.day, later.en['answer/date-day']]));`,
      resolveDir: inRepository(), loader: 'ts',
    },
    outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, splitting: true, format: 'esm', platform: 'browser', target: 'es2022', conditions: ['source'], plugins: [wordsByLanguage],
  });
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'stdin.mjs')], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([['de', 'de en'], 'Year', 'Day', 'Enter a number from 1 to 31 as the day for “{label}”.']);
});

test('what a page loads at once has no sentence in another language', async () => {
  const { loader, form, later } = await measureShipped();
  const holders = (sentence: string, files: typeof form) => files.filter(({ text }) => text.includes(sentence)).map(({ name }) => name.split('-')[0]);
  for (const sentence of ['Continue to check', 'Dale k přepruwowanju', 'Weiter zum Prüfen']) {
    expect([sentence, ...holders(sentence, [...loader, ...form])]).toEqual([sentence]);
    expect([sentence, ...holders(sentence, later)]).toEqual([sentence, 'words']);
  }
});
