import { posix } from 'node:path';
import { parseModule } from '../../source/parsed-module.ts';
import type { SourceTree } from '../../source/source-tree.ts';
import type { Finding } from '../check.ts';
import { readMarkdown } from './markdown.ts';

const MODULE = /\.m?[tj]s$/;
const ELSEWHERE = /^(?:[a-z][a-z+.-]*:|\/\/)/i;

/** Links of one page that lead nowhere: no such file, no such heading, no such symbol. */
export function linkFindings(tree: SourceTree, page: string): Finding[] {
  return readMarkdown(tree.read(page)).links.flatMap(({ target, line }) => {
    const problem = ELSEWHERE.test(target) ? undefined : brokenLink(tree, page, target);
    return problem === undefined ? [] : [{ file: page, line, message: `${problem} Correct the link "${target}".` }];
  });
}

function brokenLink(tree: SourceTree, page: string, target: string): string | undefined {
  const [path = '', anchor] = decodeURIComponent(target).split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), path).replace(/\/$/, '');
  if (path.startsWith('/')) return 'A path from the root of a disk leads nowhere for others.';
  if (file.startsWith('..')) return 'It leads out of the repository.';
  if (!tree.has(file)) {
    const isFolder = file === '.' || tree.files.some((other) => other.startsWith(`${file}/`));
    return isFolder ? undefined : `There is no ${file}.`;
  }
  if (anchor === undefined || anchor === '') return undefined;
  if (file.endsWith('.md') && !readMarkdown(tree.read(file)).anchors.has(anchor)) {
    return `${file} has no heading for #${anchor}.`;
  }
  if (MODULE.test(file) && !/^L\d+/.test(anchor) && !parseModule(tree, file).declarations.has(anchor)) {
    return `${file} declares no ${anchor}.`;
  }
  if (MODULE.test(file) && /^L\d+/.test(anchor)) return 'Line numbers move; name a symbol instead.';
  if (file.endsWith('.json') && !holdsPointer(JSON.parse(tree.read(file)), anchor)) {
    return `${file} holds nothing at ${anchor}.`;
  }
  return undefined;
}

function holdsPointer(document: unknown, pointer: string): boolean {
  let place = document;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return false;
    place = (place as Record<string, unknown>)[key];
  }
  return true;
}
