import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inRepository } from '../repository.ts';

type Sentences = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const packages = inRepository('packages');
const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter((path) => /^[\w-]+[\\/]src[\\/].*\.words\.ts$/.test(path));

const facts = (word: Sentences[string]): string[] => [...new Set(JSON.stringify(word).match(/\{\w+\}/g))].sort();

describe.each(files)('%s', async (file) => {
  const module = (await import(pathToFileURL(inRepository('packages', file)).href)) as Readonly<Record<string, Readonly<Record<string, Sentences>>>>;
  const [words = {}] = Object.values(module);
  const { de = {}, ...others } = words;

  test('speaks German, English, Leichte Sprache and Upper Sorbian', () => {
    expect(Object.keys(words).sort()).toEqual(['de', 'de-x-leicht', 'en', 'hsb']);
  });

  test.each(Object.entries(others))('says everything in %s, with the same facts', (_, sentences) => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(de).sort());
    for (const [key, word] of Object.entries(sentences)) expect([key, facts(word)]).toEqual([key, facts(de[key] ?? '')]);
  });

  test.each(Object.entries(words))('has in %s no plural form that the language has not', (language, sentences) => {
    const forms = new Set<string>(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
    for (const [key, word] of Object.entries(sentences)) {
      if (typeof word !== 'string') expect([key, Object.keys(word).filter((form) => !forms.has(form))]).toEqual([key, []]);
    }
  });
});
