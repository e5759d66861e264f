import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { repository } from '../repository.ts';
import type { SourceTree } from '../source/source-tree.ts';
import type { Check, Finding } from './check.ts';

const LINES = 400;
const CODE = /\.(?:m?ts|m?js|css)$/;
const BINARY = /\.(?:pdf|png|ttf|otf|woff2?|ico|jpe?g|gif|zip)$/;
const GENERATED = /(?:^|\/)(?:golden|generated|fixtures)\/|\.generated\.|\.answers\.d\.ts$|pnpm-lock\.yaml$/;
const EMPTY_NAMES = /(?:^|[/.-])(?:utils?|helpers?|commons?|managers?)(?:[/.-]|$)/i;
// A character in brackets keeps this very file from breaking its own rule.
const LEFT_OPEN = /\b(?:TOD[O]|FIXM[E]|XX[X])\b/;
const REGISTRY = /\b(?:registry|npm-proxy|npm-mirror)\.[\w-]+\.[a-z]{2,}|\b[\w-]+\.npmmirror\.com|^\s*tarball:/;
const SHARED_FOLDERS = new Set(['/', '/tmp', '/home', '/root', '/usr', '/opt', '/var', '/srv', '/mnt', '/data']);

/** Paths that exist on this machine only; a checkout in a folder everybody has says nothing. */
const machinePaths = [repository.replace(/[/\\]$/, ''), dirname(repository), homedir()]
  .filter((path) => !SHARED_FOLDERS.has(path))
  .map((path) => new RegExp(`(?<![\\w.@-])${path.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}/`));
const HOME = /\/(?:home|Users)\/[a-z][\w.-]*\/|[A-Z]:\\Users\\/;

/** Rules of style that need no parser. */
export const style: Check = {
  name: 'style',
  promise: `No file over ${LINES} lines, nothing left open, no empty names, nothing of this machine.`,
  run: (tree) => tree.files.flatMap((file) => [...nameFindings(file), ...textFindings(tree, file)]),
};

function nameFindings(file: string): Finding[] {
  // Storybook looks for its manager under that very name.
  if (!EMPTY_NAMES.test(file) || file.startsWith('.storybook/')) return [];
  return [{ file, message: 'is named after nothing. Name it after what it does or holds.' }];
}

function textFindings(tree: SourceTree, file: string): Finding[] {
  if (BINARY.test(file)) return [];
  const lines = tree.read(file).split('\n');
  const findings = lines.flatMap((text, index) => lineFindings(file, text).map((message) => ({ file, line: index + 1, message })));
  const length = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  if (CODE.test(file) && !GENERATED.test(file) && length > LINES) {
    findings.push({ file, line: LINES, message: `has ${length} lines, more than ${LINES}. It holds more than one idea: split it.` });
  }
  return findings;
}

function lineFindings(file: string, text: string): string[] {
  const findings: string[] = [];
  if (REGISTRY.test(text)) findings.push('names a package registry. The lock file must work with any: remove it.');
  if (HOME.test(text) || machinePaths.some((path) => path.test(text))) {
    findings.push('holds a path of one machine. Make it relative.');
  }
  if (CODE.test(file) && LEFT_OPEN.test(text)) findings.push('leaves something open. Do it, or write it down as an issue.');
  return findings;
}
