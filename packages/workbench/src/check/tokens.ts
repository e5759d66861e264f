import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencyFolder } from '../run-tool.ts';
import { shippedModules } from '../source/package-files.ts';
import type { SourceTree } from '../source/source-tree.ts';
import type { Check, Finding } from './check.ts';
import { isSameValue, kernTokens } from './tokens/kern-tokens.ts';

const USE = /var\((--kern-[\w-]+)(?:,\s*([^()]+|[a-z]+\([^()]*\)))?\)/g;

/** KERN tokens that our styles name but KERN does not have, or has with another value. */
export function tokenFindings(tree: SourceTree, tokens: ReadonlyMap<string, ReadonlySet<string>>): Finding[] {
  return shippedModules(tree).flatMap((file) =>
    tree
      .read(file)
      .split('\n')
      .flatMap((text, index) =>
        [...text.matchAll(USE)].flatMap(([, name = '', literal]) => {
          const message = problem(name, literal?.trim(), tokens.get(name));
          return message === undefined ? [] : [{ file, line: index + 1, message }];
        }),
      ),
  );
}

function problem(name: string, literal: string | undefined, values: ReadonlySet<string> | undefined): string | undefined {
  if (values === undefined) return `KERN has no token ${name}. Correct the name.`;
  if (literal === undefined || [...values].some((value) => isSameValue(literal, value))) return undefined;
  return `${name} is ${[...values].join(' or ')} in KERN, not ${literal}. Take KERN’s value.`;
}

export const tokens: Check = {
  name: 'tokens',
  promise: 'Every KERN token that our styles fall back from exists, and the fallback is KERN’s own value.',
  run(tree) {
    const styleSheet = readFileSync(join(dependencyFolder('@kern-ux/native'), 'dist/kern.css'), 'utf8');
    return tokenFindings(tree, kernTokens(styleSheet));
  },
};
