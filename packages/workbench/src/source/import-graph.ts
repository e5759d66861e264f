import { posix } from 'node:path';
import { parseModule, type ModuleImport } from './parsed-module.ts';
import { packageOf } from './package-files.ts';
import type { SourceTree } from './source-tree.ts';

const WORKSPACE = /^@formgeber\/([^/]+)(\/.*)?$/;

export interface ImportEdge extends ModuleImport {
  readonly from: string;
  /** The file it leads to, when that file is part of the repository. */
  readonly to: string | undefined;
}

/** The workspace package an import names, without the scope. */
export function workspacePackage(specifier: string): string | undefined {
  return WORKSPACE.exec(specifier)?.[1];
}

/** Every import of the given files, resolved where it stays inside the repository. */
export function importEdges(tree: SourceTree, files: readonly string[]): ImportEdge[] {
  return files.flatMap((from) =>
    parseModule(tree, from).imports.map((entry) => ({ ...entry, from, to: resolveImport(tree, from, entry.specifier) })),
  );
}

/** The package that an edge leads to, by name or by a relative path. */
export function targetPackage(edge: ImportEdge): string | undefined {
  return workspacePackage(edge.specifier) ?? (edge.to === undefined ? undefined : packageOf(edge.to));
}

function resolveImport(tree: SourceTree, from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const file = posix.join(posix.dirname(from), specifier.split('?')[0] ?? specifier);
    return tree.has(file) ? file : undefined;
  }
  const [, name, entry] = WORKSPACE.exec(specifier) ?? [];
  return name === undefined ? undefined : entryFile(tree, name, entry);
}

function entryFile(tree: SourceTree, packageName: string, entry: string | undefined): string | undefined {
  const manifest = `packages/${packageName}/package.json`;
  if (!tree.has(manifest)) return undefined;
  const { exports } = JSON.parse(tree.read(manifest)) as { exports?: Record<string, { source?: string }> };
  const source = exports?.[`.${entry ?? ''}`]?.source;
  const file = posix.join('packages', packageName, source ?? '');
  return tree.has(file) ? file : undefined;
}
