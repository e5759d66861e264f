import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { inRepository } from '../repository.ts';
import { replaced, type Replacement } from './replaced.ts';
import type { SourceStep } from './shipped-sources.ts';

/** Where the values of a package's entry come from, by the name they are exported under. */
export type Entry = ReadonlyMap<string, { readonly file: string; readonly name: string }>;

const ENTRIES: Readonly<Record<string, string>> = {
  '@formgeber/core': inRepository('packages/core/src/index.ts'),
  '@formgeber/renderer': inRepository('packages/renderer/src/index.ts'),
};

/**
 * Lets modules import what they name from the file where it stands, not through the entry of a package: a bundler that
 * divides the code follows an entry to everything it exports, and lays that into what is loaded first.
 */
export function directImports(): SourceStep {
  const entries = Object.fromEntries(Object.entries(ENTRIES).map(([from, path]) => [from, entryOf(path, readFileSync(path, 'utf8'))]));
  return (text, { path }) => withDirectImports(path, text, entries);
}

/** Reads the re-exports of an entry; types are none of a bundler's business. */
export function entryOf(path: string, text: string): Entry {
  return new Map(parseSync(path, text).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest, importName, exportName }) =>
      isType || !moduleRequest || !exportName.name || !importName.name ? [] : [[exportName.name, { file: join(dirname(path), moduleRequest.value), name: importName.name }] as const])));
}

/** The module with its imports and re-exports from these entries made direct; exported for its test. */
export function withDirectImports(path: string, text: string, entries: Readonly<Record<string, Entry>>): string {
  const { staticImports, staticExports } = parseSync(path, text).module;
  const imports = staticImports.map(({ start, end, moduleRequest, entries: names }) =>
    direct({ start, end }, entries[moduleRequest.value], names.map(({ isType, importName, localName }) => ({ isType, name: importName.name, as: localName.value })), 'import'));
  const exports = staticExports.map(({ start, end, entries: names }) =>
    direct({ start, end }, entries[names[0]?.moduleRequest?.value ?? ''], names.map(({ isType, importName, exportName }) => ({ isType, name: importName.name, as: exportName.name })), 'export'));
  return replaced(text, [...imports, ...exports].flat());
}

interface Named {
  readonly isType: boolean;
  readonly name: string | null;
  readonly as: string | null;
}

function direct(place: { readonly start: number; readonly end: number }, entry: Entry | undefined, names: readonly Named[], verb: 'import' | 'export'): readonly Replacement[] {
  if (!entry || names.length === 0) return [];
  const statements = names.filter(({ isType }) => !isType).map(({ name, as }) => {
    const at = name === null ? undefined : entry.get(name);
    return at && as !== null ? `${verb} { ${at.name} as ${as} } from ${JSON.stringify(at.file)};` : undefined;
  });
  return statements.includes(undefined) ? [] : [{ ...place, text: statements.join(' ') }];
}
