import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { parseSync, Visitor, type ObjectExpression } from 'oxc-parser';
import { inRepository } from '../repository.ts';
import { replaced } from './replaced.ts';

/** The language that is there from the beginning, and where others have no sentence. */
const FIRST = 'de';
const PACKAGES = ['core', 'renderer', 'fields', 'embed'];
const WORDS = new RegExp(String.raw`[\\/]packages[\\/](?:${PACKAGES.join('|')})[\\/]src[\\/].*\.words\.ts$`);
const RUNTIME = 'packages/embed/src/words/language-packs.ts';

/**
 * Modules named `*.words.ts` hold sentences in all languages. The bundle has the German ones; each other language becomes a
 * chunk of its own, a pack with the sentences of all modules, which `loadWords` of `embed` fetches. It is made of the same
 * modules, read once more for that language alone.
 */
export const wordsByLanguage: Plugin = {
  name: 'words-by-language',
  setup({ onLoad, onResolve }) {
    const files = wordsFiles();
    const languages = [...new Set(files.flatMap((file) => [...sentencesIn(readFileSync(file, 'utf8')).keys()]))].filter((language) => language !== FIRST);

    onLoad({ filter: WORDS, namespace: 'file' }, ({ path }) => ({ contents: withFirstLanguage(path, readFileSync(path, 'utf8')), loader: 'ts' }));
    onLoad({ filter: /[\\/]embed[\\/]src[\\/]words[\\/]packs\.ts$/, namespace: 'file' }, () => ({
      contents: `export const packs = {${languages.map((language) => `${JSON.stringify(language)}: () => import("words:${language}")`).join()}};`,
    }));
    onResolve({ filter: /^words:/ }, ({ path: namespace }) => ({ path: namespace.replace(':', '-'), namespace }));

    for (const language of languages) {
      const namespace = `words:${language}`;
      onLoad({ filter: /^words-/, namespace }, () => ({ contents: packText(files, language), resolveDir: inRepository() }));
      // What a module takes from another one is of the same language, and is no part of the bundle for it.
      onResolve({ filter: /^[./]/, namespace }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path), namespace }));
      onLoad({ filter: /\.ts$/, namespace }, ({ path }) => ({ contents: textFor(language, path), loader: 'ts', resolveDir: dirname(path) }));
    }
  },
};

/** The text of a words module as the bundle has it: German, to which packs can add; exported for its test. */
export function withFirstLanguage(path: string, text: string): string {
  const { start, end } = wordsObject(text);
  const words = `/* @__PURE__ */ packed(${JSON.stringify(nameOf(path))}, ${objectOf(text, FIRST)})`;
  return `import { packed } from ${JSON.stringify(inRepository(RUNTIME))};\n${withoutIdleImports(text.slice(0, start) + words + text.slice(end))}`;
}

function textFor(language: string, path: string): string {
  const text = readFileSync(path, 'utf8');
  return WORDS.test(path) ? withOnly(language, text) : text;
}

/** The text of a words module with one of its languages; exported for its test. */
export function withOnly(language: string, text: string): string {
  const { start, end } = wordsObject(text);
  return withoutIdleImports(text.slice(0, start) + objectOf(text, language) + text.slice(end));
}

/** A language may stand in a file of its own. A bundler that divides the code fetches what is imported, used or not. */
function withoutIdleImports(text: string): string {
  const idle = parseSync('words.ts', text).module.staticImports.filter(({ start, end, entries }) => {
    const rest = text.slice(0, start) + text.slice(end);
    return entries.length > 0 && !entries.some(({ localName }) => new RegExp(String.raw`\b${localName.value}\b`).test(rest));
  });
  return replaced(text, idle.map(({ start, end }) => ({ start, end, text: '' })));
}

function objectOf(text: string, language: string): string {
  return `{ ${sentencesIn(text).get(language) ?? `${JSON.stringify(language)}: {}`} }`;
}

/** The properties that hold the sentences, by language. */
function sentencesIn(text: string): ReadonlyMap<string, string> {
  return new Map(wordsObject(text).properties.map((property) => [languageOf(property) ?? '', text.slice(property.start, property.end)]));
}

/** The one object of a words module that has languages as its keys. */
function wordsObject(text: string): ObjectExpression {
  const found: ObjectExpression[] = [];
  new Visitor({
    ObjectExpression(object) {
      if (object.properties.some((property) => languageOf(property) === FIRST)) found.push(object);
    },
  }).visit(parseSync('words.ts', text).program);
  const [words] = found;
  if (!words || found.length > 1) throw new Error(`expected one object with sentences by language in a words module, found ${found.length} in: ${text.slice(0, 200)}`);
  return words;
}

function languageOf(property: ObjectExpression['properties'][number]): string | undefined {
  if (property.type !== 'Property') return undefined;
  return property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : undefined;
}

function packText(files: readonly string[], language: string): string {
  const imports = files.map((file, index) => `import * as words${index} from ${JSON.stringify(file)};`);
  const entries = files.map((file, index) => `${JSON.stringify(nameOf(file))}: words${index}.${exportOf(file)}[${JSON.stringify(language)}]`);
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}

function exportOf(file: string): string {
  const [, name] = /^export const (\w+)/m.exec(readFileSync(file, 'utf8')) ?? [];
  if (name === undefined) throw new Error(`expected a words module to export its words as a constant: ${file}`);
  return name;
}

function nameOf(file: string): string {
  return basename(file, '.words.ts');
}

function wordsFiles(): readonly string[] {
  const files = PACKAGES.flatMap((name) => readdirSync(inRepository('packages', name, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => inRepository('packages', name, 'src', path)));
  const words = files.filter((path) => WORDS.test(path)).sort();
  const twice = words.find((path, index) => words.findIndex((other) => nameOf(other) === nameOf(path)) !== index);
  if (twice !== undefined) throw new Error(`two words modules are called ${basename(twice)}: packs know them by that name. Rename one.`);
  return words;
}
