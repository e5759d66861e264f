import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files a check looks at, by path from the top of the repository with `/` between the parts. */
export interface SourceTree {
  readonly files: readonly string[];
  has(file: string): boolean;
  /** The text of a file; throws when the tree has no such file. */
  read(file: string): string;
}

/** Everything git knows or would add: ignored files are nobody's source. */
export function treeOfCheckout(root: string): SourceTree {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = listed
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)))
    .sort();
  const known = new Set(files);
  const texts = new Map<string, string>();
  return {
    files,
    has: (file) => known.has(file),
    read(file) {
      const cached = texts.get(file);
      if (cached !== undefined) return cached;
      const text = readFileSync(join(root, file), 'utf8');
      texts.set(file, text);
      return text;
    },
  };
}

/** A tree made of texts, so that a check can be shown a repository that breaks its rule. */
export function treeOf(texts: Readonly<Record<string, string>>): SourceTree {
  return {
    files: Object.keys(texts).sort(),
    has: (file) => Object.hasOwn(texts, file),
    read(file) {
      const text = texts[file];
      if (text === undefined) throw new Error(`The tree has no file ${file}.`);
      return text;
    },
  };
}
