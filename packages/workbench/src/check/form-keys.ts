import allowed from './form-keys.allowed.json' with { type: 'json' };
import { isTestCode, packageOf } from '../source/package-files.ts';
import type { SourceTree } from '../source/source-tree.ts';
import type { Check, Finding } from './check.ts';
import { namesIn } from './form-keys/names-in.ts';
import { keysOfForm } from './form-keys/keys-of-form.ts';

const FORM = /^examples\/forms\/.+\.form\.json$/;
const CODE = /\.(?:m?ts|m?js|json|css)$/;
const SHORTEST = 4;

/** Keys and ids of the example forms that no package may name, each with the form it comes from. */
export function forbiddenKeys(tree: SourceTree, exceptions: Readonly<Record<string, string>>): Map<string, string> {
  const keys = new Map<string, string>();
  for (const file of tree.files.filter((path) => FORM.test(path))) {
    for (const key of keysOfForm(JSON.parse(tree.read(file)))) {
      if (key.length >= SHORTEST && !Object.hasOwn(exceptions, key) && !keys.has(key)) keys.set(key, file);
    }
  }
  return keys;
}

/** Test code may speak of dogs: a test is an example. What is shipped, and the workbench’s own commands, may not. */
export function formKeyFindings(
  tree: SourceTree,
  exceptions: Readonly<Record<string, string>> = allowed.keys,
): Finding[] {
  const keys = forbiddenKeys(tree, exceptions);
  const places = tree.files.filter((file) => packageOf(file) !== undefined && CODE.test(file) && !isTestCode(file));
  return places.flatMap((file) => {
    const firstLine = new Map<string, number>();
    for (const { name, line } of namesIn(tree, file)) {
      if (keys.has(name) && !firstLine.has(name)) firstLine.set(name, line);
    }
    return [...firstLine].map(([name, line]) => ({
      file,
      line,
      message:
        `names "${name}", a key of ${keys.get(name) ?? 'a form'}. Code that knows one form serves no other: ` +
        'take it from the definition, or give a reason in form-keys.allowed.json.',
    }));
  });
}

function staleFindings(tree: SourceTree): Finding[] {
  const all = forbiddenKeys(tree, {});
  return Object.keys(allowed.keys)
    .filter((key) => !all.has(key))
    .map((key) => ({
      file: 'packages/workbench/src/check/form-keys.allowed.json',
      message: `allows "${key}", which no form uses. Remove the line.`,
    }));
}

export const formKeys: Check = {
  name: 'form-keys',
  promise: 'No package names a field or an id of an example form.',
  run: (tree) => [...formKeyFindings(tree), ...staleFindings(tree)],
};
