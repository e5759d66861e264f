import type { SourceTree } from './source-tree.ts';

const MODULE = /\.(?:m?ts|m?js)$/;
const DECLARATIONS = /\.d\.m?ts$/;
const NOT_SHIPPED = /(?:\.(?:test|test-d|testing|prove|stories)\.ts|\.fixtures\.(?:ts|json))$/;
const PACKAGE = /^packages\/([^/]+)\//;

/** Name of the package a file lies in, without the scope. */
export function packageOf(file: string): string | undefined {
  return PACKAGE.exec(file)?.[1];
}

/** The names of all packages, in alphabetical order. */
export function packageNames(tree: SourceTree): string[] {
  const manifests = tree.files.filter((file) => /^packages\/[^/]+\/package\.json$/.test(file));
  return manifests.map((file) => packageOf(file) ?? '').sort();
}

/** True for code that only tests, proofs and stories run. */
export function isTestCode(file: string): boolean {
  return NOT_SHIPPED.test(file) || /^packages\/[^/]+\/(?:e2e|fixtures?|prove)\//.test(file);
}

/** Every module below `packages/*`, tests included. */
export function packageModules(tree: SourceTree): string[] {
  return tree.files.filter((file) => PACKAGE.test(file) && MODULE.test(file) && !DECLARATIONS.test(file));
}

/** The modules that are shipped: what lies in `src` and is no test, proof or story. */
export function shippedModules(tree: SourceTree): string[] {
  return packageModules(tree).filter((file) => /^packages\/[^/]+\/src\//.test(file) && !isTestCode(file));
}
