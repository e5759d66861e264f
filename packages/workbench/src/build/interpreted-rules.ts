import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What forms never use of the engine's own module, and what stands there instead. */
const unused: readonly { readonly text: string; readonly instead: string }[] = [
  // Operators of its own: forms have their own list.
  { text: "import defaultMethods from './defaultMethods.js'", instead: '' },
  { text: 'methods = defaultMethods,', instead: 'methods,' },
  // Makes functions from text, which a strict content security policy forbids; rules are run, never built.
  { text: "import { build } from './compiler.js'", instead: '' },
  { text: 'build(logic, { engine: this, above })', instead: 'undefined' },
];

/** The engine's module without its compiler and operators. Fails when a new version of it is made otherwise. */
export function withoutCompiler(source: string): string {
  return unused.reduce((text, { text: part, instead }) => {
    if (!text.includes(part)) throw new Error(`json-logic-engine has changed: expected "${part}" in its logic.js. Look again at what browsers need of it.`);
    return text.replace(part, () => instead);
  }, source);
}

/** Ships the rules library as its one interpreter, without what would make code from text. */
export const interpretedRules: Plugin = {
  name: 'interpreted-rules',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]json-logic-engine[\\/]dist[\\/]esm[\\/]index\.js$/ }, () => ({ contents: "export { default as LogicEngine } from '../../logic.js';" }));
    onLoad({ filter: /[\\/]json-logic-engine[\\/]logic\.js$/ }, async ({ path }) => ({ contents: withoutCompiler(await readFile(path, 'utf8')) }));
  },
};
